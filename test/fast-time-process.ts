/** A test's process preloads this file (`--import`), so that it starts with fast time. */
import process from "node:process";
import { speedUp } from "./fast-time.ts";

speedUp(Number(process.env["FAST_TIME_ORIGIN"]));
