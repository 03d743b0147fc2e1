/** What one answers an earlier time with: fetched together. */
export { OfferPage } from "./OfferPage";
export { ShortNoticePage } from "./ShortNoticePage";
