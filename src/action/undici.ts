/**
 * What `@actions/http-client` and `@actions/github` use of undici: its fetch and its agent for proxies. The build puts
 * this in place of undici's own entry, which would bring web sockets, caches and mocks along.
 */
// @ts-expect-error -- undici types only its entry
import fetching from "undici/lib/web/fetch/index.js";
// @ts-expect-error -- undici types only its entry
import agent from "undici/lib/dispatcher/proxy-agent.js";

export const { fetch } = fetching;
export const ProxyAgent = agent;
