/** What a tracker is there for, which tells what it could see. */
export type Kind = 'pixel' | 'manager' | 'analytics' | 'recorder';

/** How a tracker shows on a page. */
export interface Tracker {
  readonly name: string;
  readonly kind: Kind;
  /** In the address of its script. */
  readonly address: RegExp;
  /** What its snippet leaves on the window. */
  readonly global?: string;
}

const tracker = (kind: Kind, name: string, address: RegExp, global?: string): Tracker => ({
  name,
  kind,
  address,
  ...(global && { global }),
});

/** Addresses and names as they stand in the snippets that webmasters are given to paste. */
export const trackers: readonly Tracker[] = [
  tracker('pixel', 'Meta Pixel', /\/\/connect\.facebook\.net\//, 'fbq'),
  tracker('pixel', 'TikTok Pixel', /\/\/analytics\.tiktok\.com\//, 'ttq'),
  tracker('pixel', 'LinkedIn Insight Tag', /\/\/snap\.licdn\.com\//, 'lintrk'),
  tracker('pixel', 'X Pixel', /\/\/static\.ads-twitter\.com\//, 'twq'),
  tracker('pixel', 'Snap Pixel', /\/\/sc-static\.net\/scevent/, 'snaptr'),
  tracker('pixel', 'Pinterest Tag', /\/\/s\.pinimg\.com\/ct\//, 'pintrk'),
  tracker('pixel', 'Reddit Pixel', /\/\/www\.redditstatic\.com\/ads\//, 'rdt'),
  tracker('pixel', 'Microsoft Advertising UET', /\/\/bat\.bing\.com\//, 'uetq'),
  tracker('manager', 'Google Tag Manager', /\/\/www\.googletagmanager\.com\/gtm\.js/),
  tracker('manager', 'Adobe Experience Platform Tags', /\/\/assets\.adobedtm\.com\//, '_satellite'),
  tracker(
    'analytics',
    'Google Analytics',
    /\/\/www\.(googletagmanager\.com\/gtag\/|google-analytics\.com\/)/,
  ),
  tracker('analytics', 'Matomo', /\/(matomo|piwik)\.js/, '_paq'),
  tracker('analytics', 'Mixpanel', /\/\/cdn\d?\.mxpnl\.com\//),
  tracker('analytics', 'Heap', /\/\/cdn\.heapanalytics\.com\//),
  tracker('recorder', 'PostHog', /\.posthog\.com\/static\//, 'posthog'),
  tracker('recorder', 'Hotjar', /\/\/static\.hotjar\.com\//, 'hj'),
  tracker('recorder', 'Contentsquare', /\/\/t\.contentsquare\.net\//),
  tracker('recorder', 'Microsoft Clarity', /\/\/www\.clarity\.ms\//, 'clarity'),
  tracker('recorder', 'FullStory', /\/\/edge\.fullstory\.com\//, '_fs_org'),
  tracker('recorder', 'LogRocket', /\/\/cdn\.logrocket\.io\//, 'LogRocket'),
  tracker('recorder', 'Mouseflow', /\/\/cdn\.mouseflow\.com\//, '_mfq'),
  tracker('recorder', 'Smartlook', /\/\/web-sdk\.smartlook\.com\//, 'smartlook'),
  tracker('recorder', 'Crazy Egg', /\/\/script\.crazyegg\.com\//),
  tracker('recorder', 'Lucky Orange', /\/\/tools\.luckyorange\.com\//),
  tracker('recorder', 'Datadog RUM', /\/\/www\.datadoghq-browser-agent\.com\//, 'DD_RUM'),
];
