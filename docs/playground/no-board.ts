/** The board in the worker: the playground shows new repositories, where boards cannot be accessed. */
import type { BoardReach } from "../../src/model/actual.ts";

export const ownBoard = (): null => null;
export const ownBoards = (reach: BoardReach): BoardReach => reach;
export const boardOfAnother = (): null => null;
export const planBoard = (): readonly [] => [];
export const planCard = (): readonly [] => [];
export const isStarted = (): null => null;
export const isThere = (): boolean => false;
export const isPersonsValue = (): boolean => false;
