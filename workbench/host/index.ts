/** The emulated host's face. */
export type * from './data';
export { connectBridge, type NativeBridge } from './bridge';
export { type CalculationEngine, setResult } from './calculation';
export { FrameConversation, frameName, type FrameOptions, frameQuery } from './frame';
export { DEFAULT_REQUIREMENT_SETS, EmulatedHost, type HostOptions, type HostReply } from './host';
export type { CustomFunctions, FunctionsMetadata } from './functions';
