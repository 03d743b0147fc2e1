/** What is shown once a thread is with another unit. */
export { Forwarded } from "./Forwarded";
export { GonePage } from "./GonePage";
