/** 「已完成100%」: how far a target was reached, whatever it counts. */
export const TELLS_PROGRESS = /^(?:均|全部)?已?完成[\d.]+%$/;
