/** Words for: what it does. See `LEXICON` for how they are written. */
export const BUSINESS_WORDS: Readonly<Record<string, string>> = {
  offer:
    'provides|provide|providing|offers|offering|delivers|delivering|operates|operate|operating|manufactur*|distribut*|sells|selling|designs|develops|produces|producing|supplies|specialis*|specialist|retailer|serves|serving|markets|owns and operates|trades|runs|leading|provider|constructs|builds',
  business:
    'business|businesses|services|products|solutions|customers|clients|brands|stores|sites|sectors|market|markets|industry|operations|activities|offices|facilities|factories|plants|global|worldwide|nationwide|turnover|revenue|core',
  public:
    'adult social care|social care|waste|housing|highways|leisure|libraries|schools|planning|public health|environmental health|education|children|council tax',
};
