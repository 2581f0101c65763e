/** The sentences: what is wrong, what it does in Excel, and the way out. */
import type { Fault, FaultId } from './faults';

export type Language = 'zh' | 'en';

type Sentence = (files: string, seen: string) => string;

const ZH: Readonly<Record<FaultId, Sentence>> = {
  unreachable: (files, seen) => `${files} 取不到（${seen}）。请检查域名、端口和防火墙，再用浏览器打开这个地址。`,
  'cert-expired': (_, seen) =>
    `证书已于 ${seen} 过期，Excel 不载入网页，面板是空白的。请换上新证书；日期不对时先校准本机时间。`,
  'cert-not-yet': (_, seen) => `证书从 ${seen} 起才有效。请换证书，或校准服务器和本机的时间。`,
  'cert-self-signed': () =>
    '证书是自签名的，使用者的电脑不信任它，面板是空白的。请使用单位或公共机构签发的证书；只在自己电脑上试用时，把它加入受信任的根证书。',
  'cert-untrusted': (_, seen) =>
    `本机不信任签发证书的机构，或服务器没有发送中间证书（${seen}）。请让服务器发送完整的证书链；单位自己的根证书用 NODE_EXTRA_CA_CERTS=根证书.pem 告诉本命令，并确认每台电脑都已安装。`,
  'cert-wrong-name': (_, seen) => `证书不是为这个主机名签发的（${seen}）。请换证书，或在清单里使用证书上的名字。`,
  'cert-ends-soon': (_, seen) => `证书将于 ${seen} 到期，请在此之前更换，否则所有人的面板会在同一天变成空白。`,
  missing: (files, seen) =>
    `服务器上没有 ${files}（${seen}）。请把 dist/addin 的全部内容重新上传；网页和脚本要出自同一次构建。`,
  'needs-login': (files, seen) =>
    `${files} 要求登录或拒绝访问（${seen}）。Excel 取这些文件时不能登录，请允许匿名读取。`,
  'server-error': (files, seen) => `取 ${files} 时服务器答复 ${seen}。请查看服务器日志。`,
  redirected: (files, seen) => `${files} 被转到 ${seen}。请让清单里的地址直接给出文件，或用最终地址重新生成清单。`,
  'redirected-away': (files, seen) =>
    `${files} 被转到另一个网站 ${seen}（多半是登录页或网关）。Excel 会在面板之外打开它，函数也无法注册。请取消跳转，或用最终地址重新生成清单。`,
  downloaded: (files) =>
    `${files} 带有 Content-Disposition: attachment，打开时变成下载。对象存储的默认域名会这样做；请绑定自己的域名和证书，用它生成清单。`,
  'wrong-type': (files, seen) =>
    `${files} 的 Content-Type 是 ${seen || '空的'}。.json 应为 application/json，.js 应为 text/javascript，.png 应为 image/png，.html 应为 text/html，否则浏览器可能拒绝使用。`,
  'wrong-content': (files, seen) =>
    `${files} 里的内容不是应有的文件（答复类型 ${seen || '未说明'}）。多半是服务器用首页或提示页代替了找不到的文件；请上传文件，并关掉这种替换。`,
  'no-cors': (files) =>
    `${files} 没有 Access-Control-Allow-Origin。网页版 Excel 读不到函数清单：面板正常，PE 公式全部是 #NAME?。请让服务器对它发送 Access-Control-Allow-Origin: *。`,
  'cors-other': (files, seen) =>
    `${files} 的 Access-Control-Allow-Origin 不允许网页版 Excel（${seen}），PE 公式会是 #NAME?。请改为 *。`,
  'cors-single': (files, seen) =>
    `${files} 只允许 ${seen} 读取，也没有 Vary: Origin。网页版 Excel 有许多地址，换一个地区就会变成 #NAME?；请改为 *。`,
  'icons-no-cors': (files) => `${files} 没有 Access-Control-Allow-Origin: *，网页版 Excel 里可能缺图标。`,
  'icons-corp': (files, seen) =>
    `${files} 带有 Cross-Origin-Resource-Policy: ${seen}，网页版 Excel 显示不出图标。请去掉，或改为 cross-origin。`,
  'x-frame-options': (files, seen) =>
    `${files} 带有 X-Frame-Options: ${seen}，网页版 Excel 不能把面板放进自己的页面。请去掉它，需要限制时用 Content-Security-Policy: frame-ancestors。`,
  'frame-ancestors': (files, seen) =>
    `${files} 的 frame-ancestors 没有允许 ${seen}，在那里打开的 Excel 显示不出面板。请补上（同类地址用 *.，如 https://*.sharepoint.com）。`,
  'csp-office': (files, seen) =>
    `${files} 的 Content-Security-Policy 不允许从 ${seen} 载入 office.js，面板会说没有载入 Office 组件。请把这个地址加进 script-src。`,
  'csp-own-scripts': (files) =>
    `${files} 的 Content-Security-Policy 不允许网站自己的脚本，面板停在“正在打开”。请在 script-src 里加上 'self'。`,
  'csp-style': (files) =>
    `${files} 的 Content-Security-Policy 不允许页内样式，面板会没有样式。请在 style-src 里加上 'unsafe-inline'。`,
  'csp-connect': (files) => `${files} 的 Content-Security-Policy 的 connect-src 不含 'self'，请补上。`,
  'csp-frame': (files, seen) =>
    `${files} 的 Content-Security-Policy 不允许 ${seen} 的框架。本地部署的 Office Online Server 要靠它确认身份，面板在那里打不开；请把它加进 frame-src。`,
  'csp-sandbox': (files) => `${files} 的 Content-Security-Policy 带有 sandbox，脚本不能运行。请去掉。`,
  'no-office': (files) => `${files} 没有引用 office.js，面板读写不了工作簿。请重新构建并上传。`,
  'office-unreachable': (files, seen) =>
    `从本机取不到 ${files}（${seen}）。使用者的电脑也取不到时，面板会说没有载入 Office 组件：请放行这个地址；世纪互联的租户用 npm run build -- --env office=cn 构建。`,
  'icons-no-store': (files, seen) =>
    `${files} 带有 Cache-Control: ${seen}。Office 必须能缓存图标，否则显示默认图标。请不要对图标发送 Cache-Control。`,
  'icons-cache-control': (files, seen) =>
    `${files} 带有 Cache-Control: ${seen}。微软的说明要求图标不带 Cache-Control，否则可能显示默认图标。`,
  'hashed-not-kept': (files, seen) =>
    `${files} 的名字带有内容摘要，可以长期保存，却只有 Cache-Control: ${seen || '（无）'}，每次打开都要重新下载。请发送 public, max-age=31536000, immutable。`,
  'kept-too-long': (files, seen) =>
    `${files} 的名字不变、内容会变，Cache-Control 却是 ${seen || '（无）'}：升级后有人仍用旧文件。请发送 no-cache。`,
  'not-compressed': (files) => `${files} 没有压缩（gzip 或 br），下载量是压缩后的三四倍。`,
  'manifest-absent': () =>
    '没有找到给使用者的清单（网站上的 manifest.xml 和 dist/manifest.xml 都没有），没有核对地址和版本。请运行 npm run manifest。',
  'manifest-address': (files, seen) =>
    `${files} 里的地址 ${seen} 不在这个网站上。请用 npm run manifest -- --url 重新生成，并发给使用者。`,
  'manifest-older': (files, seen) =>
    `${files} 的版本比程序旧（${seen}），Excel 会继续使用缓存的函数清单，最长 24 小时。请重新生成清单并发给使用者。`,
  'manifest-newer': (files, seen) =>
    `${files} 的版本比本项目新（${seen}）：核对用的项目不是最新的，或清单被手工改过。版本不要往回走。`,
};

const EN: Readonly<Record<FaultId, Sentence>> = {
  unreachable: (files, seen) =>
    `${files} cannot be fetched (${seen}). Check name, port and firewall, then open the address in a browser.`,
  'cert-expired': (_, seen) =>
    `The certificate expired on ${seen}: Excel loads nothing and the pane is empty. Put a new one in place; if the date is wrong, set this machine's clock.`,
  'cert-not-yet': (_, seen) =>
    `The certificate is valid from ${seen} only. Replace it, or set the clocks of server and machine.`,
  'cert-self-signed': () =>
    'The certificate is self-signed: nobody else trusts it and the pane is empty. Use one of your organisation or of a public authority; for a trial on your own machine add it to the trusted root certificates.',
  'cert-untrusted': (_, seen) =>
    `This machine does not trust who issued the certificate, or the server leaves out the intermediate one (${seen}). Let the server send the whole chain; name a root of your own with NODE_EXTRA_CA_CERTS=root.pem, and see that every machine has it.`,
  'cert-wrong-name': (_, seen) =>
    `The certificate was not made for this host (${seen}). Replace it, or use the certificate's name in the manifest.`,
  'cert-ends-soon': (_, seen) =>
    `The certificate ends on ${seen}; replace it before, or every pane is empty on the same day.`,
  missing: (files, seen) =>
    `The server does not have ${files} (${seen}). Upload everything in dist/addin anew; page and scripts must be of one build.`,
  'needs-login': (files, seen) =>
    `${files} asks for a login or is refused (${seen}). Excel cannot log in for these files: let anybody read them.`,
  'server-error': (files, seen) => `The server answers ${seen} for ${files}. Look at its log.`,
  redirected: (files, seen) =>
    `${files} is sent on to ${seen}. Serve it at the manifest's own address, or make the manifest anew for the final one.`,
  'redirected-away': (files, seen) =>
    `${files} is sent on to another site, ${seen} (a login or a gateway, most likely). Excel opens that outside the pane, and the functions are not registered. Stop the redirect, or make the manifest anew for the final address.`,
  downloaded: (files) =>
    `${files} has Content-Disposition: attachment: it is downloaded, not opened. Object stores do so under their default names; bind a name and a certificate of your own, and make the manifest for it.`,
  'wrong-type': (files, seen) =>
    `${files} has the Content-Type ${seen || '(none)'}. It should be application/json for .json, text/javascript for .js, image/png for .png, text/html for .html; browsers may refuse others.`,
  'wrong-content': (files, seen) =>
    `${files} does not hold the file it should (type ${seen || 'not said'}). The server most likely gives its start page in place of a missing file: upload the file, and switch that off.`,
  'no-cors': (files) =>
    `${files} has no Access-Control-Allow-Origin. Excel on the web cannot read the list of functions: the pane works, every PE formula is #NAME?. Let the server send Access-Control-Allow-Origin: * for it.`,
  'cors-other': (files, seen) =>
    `The Access-Control-Allow-Origin of ${files} does not allow Excel on the web (${seen}): PE formulas are #NAME?. Make it *.`,
  'cors-single': (files, seen) =>
    `${files} allows ${seen} alone, without Vary: Origin. Excel on the web has many addresses: in another region it is #NAME?. Make it *.`,
  'icons-no-cors': (files) =>
    `${files} has no Access-Control-Allow-Origin: *; icons may be missing in Excel on the web.`,
  'icons-corp': (files, seen) =>
    `${files} has Cross-Origin-Resource-Policy: ${seen}: Excel on the web cannot show the icons. Leave it out, or make it cross-origin.`,
  'x-frame-options': (files, seen) =>
    `${files} has X-Frame-Options: ${seen}: Excel on the web cannot show the pane inside its page. Leave it out; to restrict, use Content-Security-Policy: frame-ancestors.`,
  'frame-ancestors': (files, seen) =>
    `The frame-ancestors of ${files} leave out ${seen}: Excel opened there shows no pane. Add them (families with *., such as https://*.sharepoint.com).`,
  'csp-office': (files, seen) =>
    `The Content-Security-Policy of ${files} does not allow office.js from ${seen}: the pane says that Office.js could not be loaded. Add it to script-src.`,
  'csp-own-scripts': (files) =>
    `The Content-Security-Policy of ${files} does not allow the site's own scripts: the pane never opens. Add 'self' to script-src.`,
  'csp-style': (files) =>
    `The Content-Security-Policy of ${files} does not allow styles in the page: the pane has no looks. Add 'unsafe-inline' to style-src.`,
  'csp-connect': (files) => `The connect-src in the Content-Security-Policy of ${files} lacks 'self'; add it.`,
  'csp-frame': (files, seen) =>
    `The Content-Security-Policy of ${files} allows no frame of ${seen}. Office Online Server on premises is recognised by one, and the pane does not open there; add it to frame-src.`,
  'csp-sandbox': (files) => `The Content-Security-Policy of ${files} has a sandbox: no script runs. Leave it out.`,
  'no-office': (files) =>
    `${files} does not name office.js: the pane cannot reach the workbook. Build and upload anew.`,
  'office-unreachable': (files, seen) =>
    `This machine cannot fetch ${files} (${seen}). Where people's machines cannot either, the pane says that Office.js could not be loaded: open this address in the firewall; for tenants of 21Vianet build with npm run build -- --env office=cn.`,
  'icons-no-store': (files, seen) =>
    `${files} has Cache-Control: ${seen}. Office must be able to keep icons, or it shows its default one. Send no Cache-Control for icons.`,
  'icons-cache-control': (files, seen) =>
    `${files} has Cache-Control: ${seen}. Microsoft asks for icons without any Cache-Control; Office may show its default icon.`,
  'hashed-not-kept': (files, seen) =>
    `The name of ${files} carries a hash, so it may be kept for long, but Cache-Control is ${seen || '(none)'}: it is downloaded again each time. Send public, max-age=31536000, immutable.`,
  'kept-too-long': (files, seen) =>
    `${files} keeps its name while its content changes, but Cache-Control is ${seen || '(none)'}: after an upgrade some people still have the old one. Send no-cache.`,
  'not-compressed': (files) => `${files} is not compressed (gzip or br): three to four times the download.`,
  'manifest-absent': () =>
    'No manifest for people was found (neither manifest.xml on the site nor dist/manifest.xml), so addresses and version were not compared. Run npm run manifest.',
  'manifest-address': (files, seen) =>
    `${files} names ${seen}, which is not on this site. Make it anew with npm run manifest -- --url, and hand it out again.`,
  'manifest-older': (files, seen) =>
    `${files} is older than the program (${seen}): Excel goes on with the list of functions it kept, for up to 24 hours. Make the manifest anew and hand it out.`,
  'manifest-newer': (files, seen) =>
    `${files} is newer than this project (${seen}): the project that checks is not the newest, or the manifest was changed by hand. Versions never go down.`,
};

const NAMED = 3;

/** Three names and how many more: fifteen icons would hide the sentence. */
function list(files: readonly string[], language: Language): string {
  const named = files.slice(0, NAMED).join(language === 'zh' ? '、' : ', ');
  const more = files.length - NAMED;
  if (more <= 0) return named;
  return language === 'zh' ? `${named} 等 ${String(files.length)} 个文件` : `${named} and ${String(more)} more`;
}

export function sentenceOf({ id, files, seen }: Fault, language: Language): string {
  return (language === 'zh' ? ZH : EN)[id](list(files, language), seen);
}

export const HEADINGS = {
  zh: {
    error: '错误',
    warning: '提醒',
    fine: (files: number, url: string) => `检查了 ${url} 的 ${String(files)} 个文件：Excel 需要的都在，没有发现问题。`,
    summary: (errors: number, warnings: number) => `${String(errors)} 处错误，${String(warnings)} 处提醒。`,
    usage:
      '用法：npm run hosting -- --url https://主机名/路径 [--origin https://excel.officeapps.live.com]… [--manifest 文件] [--lang zh|en]',
    nothing: (url: string, why: string) => `没有检查：${url} 没有任何答复（${why}）。请检查地址、域名、端口和防火墙。`,
    noFile: (file: string) => `读不到清单文件 ${file}。`,
    badOrigin: (origin: string) =>
      `不是网页的来源：${origin}。请写成 https://excel.officeapps.live.com 这样，不带路径。`,
    badUrl: (url: string) => `不能用这个地址：${url}。请写成 https://主机名/路径，不带 ?、# 和用户名。`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    fine: (files: number, url: string) =>
      `${String(files)} files of ${url} were checked: everything that Excel needs is there, nothing is wrong.`,
    summary: (errors: number, warnings: number) => `Errors: ${String(errors)}, warnings: ${String(warnings)}.`,
    usage:
      'Usage: npm run hosting -- --url https://host/path [--origin https://excel.officeapps.live.com]… [--manifest FILE] [--lang zh|en]',
    nothing: (url: string, why: string) =>
      `Nothing was checked: ${url} gives no answer (${why}). Check address, name, port and firewall.`,
    noFile: (file: string) => `The manifest ${file} cannot be read.`,
    badOrigin: (origin: string) =>
      `Not the origin of a page: ${origin}. Give one such as https://excel.officeapps.live.com, without a path.`,
    badUrl: (url: string) =>
      `This address cannot be used: ${url}. Give one such as https://host/path, without ?, # or user.`,
  },
} as const satisfies Record<Language, unknown>;
