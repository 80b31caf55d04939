/** English. */
import type { Language } from './language.ts'

export const en: Language = {
  lines: {
    advert: [
      /advert|advertisement|advertising|ad|ads|promoted|sponsored( content)?|promoted content|paid (content|post)/,
      /(skip|close|hide) (this )?(ad|advert|advertisement)|advertisement - scroll to continue|remove ads/,
      /(story|article|text|content) continues (below|after)( (this )?(advertisement|ad|advert|video|photos?))?/,
      /(scroll (down )?(to|for)|keep scrolling) .{3,40}|ad feedback|report (this )?ad|why (this|these) ads?\??/,
      /(this|the) (post|article|page|story) (may )?contains? (affiliate|referral).{0,120}/,
      /(we|[\w ]{2,30}) (may|might) (earn|receive|get) (a|an) (\w+ )?commission.{0,160}/,
      /(we|our editors) independently (select|choose|review).{0,160}/,
    ],
    agency: [
      /(additional |with )?(reporting|writing|editing|research|compiled|contributions?) (by|from) .{3,140}/,
      /(with|includes?) (reports?|reporting|files|information|inputs?|material|additional reporting|agencies)( (from|by) .{2,80})?/,
      /(the )?(associated press|reuters|afp|ap|bloomberg)( \w+){0,3} contributed to this (report|story|article)/,
      /[\p{L}\p{M} .,'’&-]{3,140} contributed (to (this|the) (report|story|article)|reporting|research)( from .{2,40})?/u,
      /(this|a version of this) (story|article|report|piece) (was )?(first |originally )?(published|appeared|appears) .{3,160}/,
      /(originally|first) published (in|on|at|by) .{2,80}|cross-?posted from .{2,60}|provided by .{3,80}/,
      /(this|the) (story|article|interview|conversation) has been (edited|condensed|updated|corrected)[^.]{0,120}/,
    ],
    app: [
      /(download|get|install) (the|our) (\w+ ){0,3}app( (now|today|here))?.{0,80}/,
      /(available|download|get it) (on|from) (the )?(app store|google play|apple).{0,40}|google play|app store/,
    ],
    comment: [
      /.{0,60}\(0 ?\/ ?\d{2,5} ?\p{L}*\)/u,
      /(leave|add|post|write|view|show|see|read|load|join|hide) (a |the |your |all |more |\d+ )?(comments?|reply|conversation|discussion)( \(?[\d,+]+\)?)?/,
      /\(?[\d,]+\)? (comments?|replies|responses)|comments?( ?[([]?\d[\d,]*[)\]]?)?|no comments( yet)?|comments? (are |is )?(closed|off)/,
      /be the first to (comment|reply|share).{0,60}|(what do|tell us what|let us know what) you think.{0,80}|have your say.{0,60}|join the conversation.{0,40}/,
      /(click|tap) (here|below) to (comment|reply).{0,40}|social comments?|(this|your) (comment|email address).{3,100}(published|moderated)/,
      /(to|before you) (write|post|leave|add|read|view) (a )?comments?,? (please )?(log|sign|you must).{0,80}|(please |you must )?(log|sign) ?in (or register )?to (post|leave|write|add|view|join|connect|comment|reply).{0,60}/,
      /(share your thoughts|let us know|sound off|tell us) in the comments?.{0,60}/,
    ],
    copyright: [
      /(copyright|©|\(c\))\W.{0,160}|.{0,80}all rights reserved.{0,80}/,
      /this (document|material|content|article) (is subject to copyright|may not be (published|reproduced|reprinted)).{0,240}/,
      /(no part of (it|this)|.{0,40}may not be) .{0,40}(reproduced|republished|redistributed).{0,160}/,
    ],
    follow: [
      /follow( us| \w+ \w+| [\w@]+)?( on)?( (facebook|twitter|x|instagram|tiktok|youtube|linkedin|threads|bluesky|google news|whatsapp|flipboard)([,/&]| and| or)*)+.{0,60}/,
      /(contact|reach|e-?mail|follow|have a (news )?tip|got a (tip|story)|get in touch|reach out|send (tips|us))\b.{0,140}([\w.+-]+@[\w-]+\.\w+|@\w{3,}|\btwitter\b|\bemailing us\b).{0,80}|[\p{L} .'-]{4,40} (can|may) be reached at .{3,120}|.{0,80}\bjoin us on whatsapp\b.{0,40}/u,
      /follow (us|me|along|topics?|authors?|this (story|author|topic))( (here|for more|on social media))?|(like|find|join|connect with) us on .{3,60}/,
      /(log|sign) in (to|with) (twitter|facebook|google|your).{0,80}/,
    ],
    gallery: [
      /(photo|image|slide|picture)? ?\d{1,3} ?(of|\/) ?\d{1,3}( (photos?|images?|slides?))?/,
      /(view|see|open|launch|show|hide|toggle|expand|enlarge|click to (view|enlarge|expand)|full ?screen)( (the )?(gallery|slideshow|image|photos?|caption|full ?screen|(full|larger) (image|size)))?( in fullscreen)?/,
      /(previous|next|prev)( (slide|image|photo|article|story|post))?|this slideshow requires javascript|image gallery|(photo )?gallery|placeholder( image)?[ -]?\d*|(caption|image|photo) options/,
    ],
    listen: [
      /listen( to (this |the )?(article|story|page|audio|podcast|full episode))?( ?[·•|(-]? ?\d+[: ]\d*.{0,12})?|(play|pause|mute|unmute|watch|replay)( (video|audio|now|live|the video|the clip))?/,
      /audio (by|player|version).{0,40}|(video|audio) (player|duration|caption|transcript)?( ?\d+:\d+)?|(loading|buffering)( (the )?(player|video|content|\.+))?( ?\.+)?|subtitles( (off|on))?|captions (off|on)/,
      /(to view|to watch|to play) this video.{0,140}|(your|this) browser (does|do) not support.{0,100}|(this|the) video (is|cannot|can't|could not|has).{0,60}(available|played|loaded|removed)|(something|an error) (went wrong|occurred|has occurred).{0,80}/,
      /(listen|read) time:? .{1,20}|\d+:\d\d( ?\/ ?\d+:\d\d)?|now playing.{0,80}|up next.{0,80}|(this )?audio is (automatically|ai)[ -]generated.{0,60}/,
    ],
    login: [
      /(log|sign) ?(in|up|out|on)( (or|\/) (register|create an account|sign up|join|subscribe))?( (here|now|with .{2,30}))?|(create (a|an|your)( free)? account|register( (now|here|for free))?|my account|already (a|an) (subscriber|member).{0,60}|forgot (your )?password)/,
      /(you can )?save this (article|story) by .{3,100}|create an account or sign in.{0,80}|(please )?(enable|turn on) (javascript|cookies).{0,100}|lock( icon)?|(unlock|continue reading|to continue reading|this (article|story|content) is (for|exclusive|available) (to|for)?).{0,100}(subscri|member|register|account).{0,60}/,
      /(enjoy|get|access|unlimited|exclusive) .{3,120}(with one account|in your inbox|online access.{0,80}|with your (subscription|account)|from your favou?rite authors|articles per month|for free today)/,
    ],
    menu: [
      /(skip|jump|go|back|return) to (the )?(content|main content|main|navigation|top|top of page|previous page|home ?page|article|search|start of article)|breadcrumbs?|(main |site |post |share )?navigation|(open|close|toggle|show|hide)? ?(main )?(menu|search|sidebar)|home( ?page)?|site ?map|search|close|always active/,
      /(print|read) (this|the)? ?(edition|issue|today's paper)|today's paper|order reprints?.{0,60}|e-?paper|categories|archives?|latest|trending|popular|most (popular|read|viewed|shared|commented|recent)|loading( more)?( \.*)?|(show|see|view|load|read) (more|less|all)/,
    ],
    more: [
      /(read|see|learn|find out|discover|watch|more)( (more|next|also|on|about|now))?( (here|below|on this( (topic|story|subject))?|stories|articles|coverage|news))?/,
      /(recommended|related|similar|suggested|featured|further|more|latest|recent|popular|top|trending|must|other|editors?'?s?'?|today's)( (for you|content|topics?|news|articles?|stories|story|posts?|videos?|links?|coverage|reading|reads?|headlines?|picks?|choice|stocks|searches|on .{2,30}|from .{2,40}|in .{2,30}|by .{2,40}|about .{2,40}))( (this week|today|now|right now|on .{2,30}))?/,
      /(you (may|might)|we think you('ll| will)?|people) (also )?(like|enjoy|be interested in|love|read).{0,30}|(don't|do not) miss( (it|this|out|these))?|in case you missed it|what to read next|read next|up next|in this (article|story|topic|issue|series)|(more|best) (of|from) (the )?.{2,40}|what (others|people) are reading.{0,30}/,
      /for more (on|about|information|stories|news|details|from|like this).{0,120}(click|visit|see|check|read|go to|tap|here|follow|subscribe).{0,80}|(click|tap) (here|below|on) (to|for) .{3,100}|see (more|also|all|full).{0,60}|for more stories like this.{0,60}|sponsored links?|from (the|our) (archives?|partners?)|around the web|promoted stories|links? of interest|quick links|external links/,
    ],
    newsletter: [
      /(sign up|sign me up|subscribe|register)\b.{0,180}\b(newsletters?|inbox|e-?mails?|briefing|mailing list|daily digest|alerts|notifications|breaking news|updates|bulletin|channel|free|here|today|now)\b.{0,120}/,
      /(join|get|receive|start|want|don't miss|stay|enter|keep up|be the first|become|try|catch up|like what)\b.{0,180}\b(newsletters?|(to|in|into|meet) your (\w+ )?inbox|(daily|morning|evening|weekly) briefing|mailing list|daily digest|(news|e-?mail|text|breaking) alerts|e-?mail updates|push notifications|whatsapp channel)\b.{0,120}/,
      /newsletters?|subscribe( (now|today|here|to [\w' ]{2,60}))?|sign up( (now|today|here|for free|(to|for) [\w' ]{2,60}))?|get the .{2,40}newsletter|(the |our )?[\w' ]{2,40} newsletters?(?!\.)|(your |enter your )?email( address)?|breaking news emails?|thanks? (you )?for (signing up|subscribing|registering).{0,60}/,
      /by (signing up|clicking|subscribing|submitting|registering|entering|providing|continuing)\b.{5,160}\b(you|our|terms|policy)\b.{0,120}|(your|the) (subscription|registration|request) (has been|could not be|was) (success|saved|sent|received).{0,60}|an? (welcome|confirmation) e?-?mail .{3,80}|(please )?check your (inbox|junk|spam).{0,80}|the next issue of .{3,100}|we encountered an issue.{3,60}|(you can )?unsubscribe (at any ?time|here).{0,40}/,
      /(support|fund) (our|independent|local|quality|free|[\w ]{2,30}'s) (\w+ )?(journalism|newsroom|work|reporting)[^.]{0,40}|(become a (member|subscriber|supporter)|donate|subscribe|subscriber|subscription) ?(now|today|here|offers?|only|exclusive)?(?!\.)|let our news meet your inbox.{0,100}|stay informed with .{3,200}|i agree to (the|receive) .{3,120}/,
    ],
    policy: [
      /.{0,280}\b(read|see|view) our (full )?(privacy (policy|notice)|terms)\b.{0,40}|(ad ?block|adblocker) users?:.{3,240}/,
      /(privacy|cookies?|terms|copyright|editorial|standards?|comments?|community|accessibility|corrections?|ethics|board|refund|moderation)( (of|and|&|board|use|service|conditions?|privacy|notice|settings|preferences|rules|guidelines?|polic(y|ies)|standards|statement|terms))+( ?\(?\d+ ?\/ ?\d+\p{L}*\)?)?/u,
      /(we|this (web)?site|our (web)?site|the site) (use|uses|stores?) cookies.{0,240}|(accept|manage|reject|allow) (all )?(cookies|preferences|consent).{0,40}|this site is protected by recaptcha.{0,120}|(report|flag) (a |an )?(problem|typo|error|correction|issue|mistake).{0,60}|(suggest|request) a correction.{0,40}|contact (us|the (author|newsroom|editor))|(about|who) (us|we are)|our (team|mission|standards).{0,60}|advertise with .{2,40}|customer (service|support)|faqs?|do not sell.{3,60}/,
    ],
    share: [
      /share( (this|the|on|via|to|it|options?|story|article|page|post|video|full article|selection))*( (with .{2,40}|facebook|twitter|x|whatsapp|email|linkedin|reddit))?|(like|love|enjoyed?) this (story|article|post)\?.{0,60}|click to (tweet|share.{0,40}|copy.{0,20}|email.{0,40})|(copy|copied)( (the )?(link|url|to clipboard))?|link copied.{0,30}|(e-?mail|send|tweet|pin|post) (this|it|to a friend)( .{2,30})?|gift (this )?article|send (any friend|a tip).{0,60}|shares?|[\d.,]+k? shares?/,
    ],
    tags: [
      /(tags?|topics?|filed under|categories|category|keywords?|more about|more on|related topics?|related tags|tagged( (as|in|with))?|posted in|subjects?|mentioned( in this (story|article))?|published in|read more about)( ?[:：] ?.{0,200})?/,
    ],
    tools: [
      /(print|save|download|bookmark|listen|font|text|comment|e-?mail|dictionary)( (this|the|to|for))*( (page|article|story|size|later|list|pdf|version|friendly|resizer|preview|reading list))*|(increase|decrease|change|reset|larger|smaller|default|normal)( the)? (font|text)( size)?|(small|medium|large)( (small|medium|large|text|font))*|a[+-]?( a[+-]?)+|add (us )?(as )?(to )?(a )?(favou?rites|saved|bookmarks|my list|preferred source|reading list|google).{0,40}|(click|tap|hover) (here|to) (zoom|expand|listen|play|see|open).{0,40}|translate( .{2,30})?|(help|arrow|lock|share|close|menu|search|play|user|chevron|caret|download)[ -](image|icon)( [\p{L} ?]{1,30})?|image|icon|logo|toggle|opens in (a )?new (window|tab)|external link/u,
    ],
  },
  pointers:
    /(also |now )?(read|see|watch|listen|more|related|recommended|don'?t miss|must[ -]read|next|previous|continue|explore|check out|up next|click here|go deeper|opinion|analysis|explainer|live updates|in pictures|in photos|in depth|featured|trending|download|learn more|find out more)( (more|also|now|next|here|about|on|this|the full story|the latest|related|article|articles|story|stories|news|post|video|coverage|from .{2,30})){0,3} ?[:|>»–—-]|(also|read|see) (read|also|more|next|this)\b|related( articles?| stor(y|ies)| posts?| coverage)?\b ?[:|–—-]|in pics\b ?[:|]|>>/,
  buttons:
    'share tweet email e-mail print save comment comments copy link facebook twitter x whatsapp linkedin reddit pinterest telegram messenger flipboard tumblr threads bluesky instagram youtube line kakaotalk kakao pocket sms mail submit like follow subscribe dictionary listen bookmark download pdf more url scrap font zoom icon'.split(
      ' ',
    ),
  by: /(?:by|words by|story by|text by|written by|reported by|report by|posted by|compiled by|with reporting by)[: ]/,
  meta: 'by for and at on in the a an of from to am pm a.m p.m noon published publish posted updated update modified created last first uploaded edited issued date time day days today yesterday ago hour hours hr hrs minute minutes min mins second seconds week weeks month months year years read reading words word share shares comment comments view views edt est et cdt cst ct mdt mst mt pdt pst pt gmt utc bst cet cest ist hkt jst kst sgt myt aest msk staff writer reporter correspondent editor senior contributor contributing columnist special guest news desk agencies agency writers report story text photo photos th st nd rd'.split(
    ' ',
  ),
  home: ['home', 'homepage', 'front page', 'main', 'news'],
}
