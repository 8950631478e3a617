/** A private key that is generated for each run of the tests. */
import { generateKeyPairSync } from "node:crypto";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
/** In the format that GitHub uses. */
export const pkcs1 = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
export const pkcs8 = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
