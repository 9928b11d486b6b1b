/**
 * Which parameters of an address only track the way to a page, and which select its content: reviewed data. A name is
 * listed as tracking only if it never distinguishes two articles; a name that does so on some sites is listed with the
 * sites where it does not.
 */

/** Parameters that name an article, in lower case. No list below may contain one; a test checks this. */
export const IDENTITY: ReadonlySet<string> = toSet(`
  id aid nid cid tid pid fid did mid idx sn __biz p page pageid post_id postid article article_id articleid arcid art_id
  newsid news_id docid doc_id contentid content_id infoid info_id itemid item_id storyid story_id guid uuid no num code
  key appmsgid itemidx timestamp signature`)

/** Tracking anywhere. */
const TRACKING: ReadonlySet<string> = toSet(`
  fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid msclkid yclid twclid ttclid li_fat_id epik igshid igsh
  fb_action_ids fb_action_types fb_source fb_ref mc_cid mc_eid _hsenc _hsmi __hstc __hssc __hsfp hsctatracking mkt_tok
  vero_id vero_conv oly_anon_id oly_enc_id wickedid rb_clickid s_kwcid ef_id cmpid icid ocid ito xtor _ga _gl _openstat
  sc_campaign sc_channel sc_content sc_medium sc_outcome sc_geo sc_country ns_campaign ns_mchannel ns_source ns_linkname
  ref_src ref_url referrer_source ftag soc_src soc_trk trk trkcampaign __twitter_impression guccounter guce_referrer
  guce_referrer_sig smid smtyp cmp intcmp taid sref srnd __source
  spm scm spm_id_from vd_source bd_vid hmsr hmpl hmcu hmkw hmci isappinstalled wxfrom wx_fmt mpshare srcid sharer_sharetime
  sharer_shareid sharer_shareinfo sharer_shareinfo_first share_token share_source share_medium share_plat share_platform
  share_from share_to share_channel share_type share_uid share_did share_article_user_id sharefrom shareto sharetype
  sharetoken sharesource shareuid sharer share_tag share_times share_session_id scene clicktime enterid
  amp_js_v amp_gsa amp_ct usqp aoh`)

const TRACKING_PREFIX =
  /^(?:utm_|pk_|mtm_|matomo_|piwik_|hsa_|at_(?:campaign|medium|custom|link|format|ptr|bbc)|itm_|wt\.)/

/** Names that track the way to a page, except with a numeric value: that may be a record or a page. */
const TRACKING_UNLESS_NUMBER: ReadonlySet<string> = toSet('from ref fr referer referrer')

/** Names that request the AMP or the printed edition with one of these values. */
const EDITION =
  /^(?:amp|outputtype|_amp)=(?:|1|true|amp)$|^(?:print|printable|printer_friendly|printmode|isprint)=(?:|1|y|yes|true|print)$|^(?:view|mode|format|output|outputtype|display|tmpl|layout)=(?:print|printable|printer|print_view|printview)$/i

/** Tracking on one site and all below it. */
export const TRACKING_BY_SITE: Readonly<Record<string, ReadonlySet<string>>> = {
  'nytimes.com': toSet('partner emc rref unlocked_article_code referringsource hpgrp'),
  'wsj.com': toSet('mod st reflink'),
  'barrons.com': toSet('mod'),
  'marketwatch.com': toSet('mod'),
  'bloomberg.com': toSet('leadsource'),
  'ft.com': toSet('sharetype accesstoken segmentid'),
  'economist.com': toSet('giftid'),
  'scmp.com': toSet('module pgtype campaign'),
  'caixin.com': toSet('originreferrer sourceentityid'),
  'chinatimes.com': toSet('chdtv'),
  'ctee.com.tw': toSet('chdtv'),
  '36kr.com': toSet('f'),
  'huxiu.com': toSet('f'),
  '163.com': toSet('f spss spssid clickfrom pdya11y'),
  'sina.com.cn': toSet('cre mod loc r rfunc tj tr'),
  'sina.cn': toSet('cre mod loc r rfunc tj tr vt pos wm'),
  'toutiao.com': toSet('log_from wid'),
}

/** The parameters that name a WeChat article, in old and newer links; all others in such a link are irrelevant. */
const WECHAT: ReadonlySet<string> = toSet('__biz mid appmsgid idx itemidx sn')

function toSet(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/))
}

/** Whether a parameter of this name may distinguish two articles on any site. */
export function isIdentity(name: string): boolean {
  return IDENTITY.has(name)
}

/**
 * Whether a parameter only tracks the way to a page.
 *
 * @param host without the labels of its editions.
 * @param name in lower case.
 */
export function isTracking(host: string, name: string, value: string): boolean {
  if (TRACKING.has(name) || TRACKING_PREFIX.test(name)) return true
  if (TRACKING_UNLESS_NUMBER.has(name)) return !/^\d+$/.test(value)
  return Object.entries(TRACKING_BY_SITE).some(
    ([site, names]) => names.has(name) && (host === site || host.endsWith(`.${site}`)),
  )
}

/**
 * The parameters that name an article on sites that use these and no others; null where every parameter counts that is
 * not known as tracking. A WeChat link without `__biz` is valid only for a while and is identified by all its
 * parameters.
 */
export function findNamingParameters(host: string, names: readonly string[]): ReadonlySet<string> | null {
  return host === 'mp.weixin.qq.com' && names.includes('__biz') ? WECHAT : null
}

/** Whether a parameter requests the AMP or the printed edition of a page. */
export function isEdition(name: string, value: string): boolean {
  return EDITION.test(`${name}=${value}`)
}
