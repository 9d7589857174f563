const e=require("./fault-groups.cjs"),t=require("./index.cjs");function n(e,t={},...n){return{tag:e,attributes:t,children:n}}function r(e,t,r){return n(`section`,{id:e,"aria-labelledby":`${e}-title`},n(`h2`,{id:`${e}-title`},t),r)}function i(e,t){return[n(`dt`,{},e),n(`dd`,{},t)]}function a(e,t){return`${e}-${t.replace(/[^\w-]/g,`_`).slice(0,100)}`}const o=[`fail`,`error`,`pass`,`not-applicable`],s={fail:`Fails`,error:`Not judged`,pass:`Passes`,"not-applicable":`Not applicable`},c={critical:`Critical`,high:`High`,medium:`Medium`,low:`Low`},l={organization:`organization`,account:`account`,region:`region`,trail:`trail`,bucket:`bucket`,"log-bucket":`log bucket`,key:`KMS key`,"log-group":`log group`,topic:`SNS topic`,"event-data-store":`event data store`},u={fail:`✖`,pass:`✔`,unknown:`?`,none:`–`};function d(e){return n(`span`,{class:`mark ${e}`,"aria-hidden":`true`},u[e])}function f(e){switch(e){case`fail`:return`fail`;case`error`:return`unknown`;case`pass`:return`pass`;case`not-applicable`:return`none`}}function p(e){return n(`span`,{class:`severity ${e}`},c[e])}const m={covered:`pass`,gap:`fail`,unknown:`unknown`},h={covered:`recorded`,gap:`gap`,unknown:`unknown`};function ee(e,t){let{classes:r}=t,i=new Map(t.accounts.map(({id:e,name:t})=>[e,t])),a=e.accounts.slice(0,100),o=n(`tr`,{},n(`th`,{scope:`col`},`Account`),n(`th`,{scope:`col`},`Events`),e.regions.map(e=>n(`th`,{scope:`col`,class:`region`},n(`span`,{},e)))),s=n(`table`,{class:`matrix`},n(`caption`,{class:`unseen`},`What is recorded, by account, class of events and region`),n(`thead`,{},o),ne(t.accounts,e.regions.length),a.map(t=>n(`tbody`,{},r.map((n,a)=>te(t,{of:n,row:a,facts:e,classes:r,name:i.get(t.id)})))));return[ie(),_(`Coverage matrix`,s),ae(e.accounts.slice(100))]}function te(e,{of:t,row:r,facts:i,classes:a,name:o}){let s={scope:`rowgroup`,rowspan:String(a.length),class:`account`};return n(`tr`,{},r===0?n(`th`,s,e.id,o===void 0?[]:n(`span`,{},o)):[],n(`th`,{scope:`row`,class:`class`},t.title),i.regions.map(n=>re(e.regions.get(n),t.id)))}function ne(t,r){let i=t.filter(({access:e})=>e===`unreadable`);if(i.length===0)return[];let a={class:`closed`,colspan:String(r+1)},o=i.slice(0,25).map(({id:e,name:t})=>n(`tr`,{},n(`th`,{scope:`row`,class:`account`},e,t===void 0?[]:n(`span`,{},t)),n(`td`,a,d(`unknown`),` could not be looked into`))),s=i.length-25;return n(`tbody`,{},o,s>0?n(`tr`,{},n(`td`,{...a,colspan:String(r+2)},`${e.f(s,`more account`)} could not be looked into`)):[])}function re(e,t){let r=e?.answers.find(e=>e.class===t);if(e===void 0||r===void 0)return n(`td`,{class:`outside`},n(`span`,{class:`unseen`},`not in scope`));let{state:i,witness:a}=r,o=[d(m[i]),n(`span`,{class:`unseen`},h[i])],s={href:`#${g(e)}`,title:a??h[i]};return n(`td`,{class:i},i===`covered`?o:n(`a`,s,o))}function g({id:e}){return a(`situation`,e)}function ie(){let e=(e,t)=>n(`li`,{},n(`span`,{class:`key ${e}`},d(m[e])),` ${t}`);return n(`ul`,{class:`legend`,"aria-label":`Legend`},e(`covered`,`recorded by a trail that logs`),e(`gap`,`gap: some of these events reach no trail`),e(`unknown`,`unknown: not everything could be seen`))}function _(e,t){return n(`div`,{class:`scrolling`,role:`region`,"aria-label":e,tabindex:`0`},t)}function ae(t){if(t.length===0)return[];let r=n=>e.p(t.filter(e=>e.state===n).length);return n(`p`,{class:`note`},`${e.f(t.length,`more account`)}: ${r(`gap`)} with a gap, ${r(`unknown`)} with something unknown, ${r(`covered`)} recorded everywhere. The situations below and the JSON report have all.`)}const v=1e3,oe=[`Account`,`Name`,`Unit`,`State`,`Regions`,`Recorded`];function se({accounts:e,scope:t}){return e.length>1||t.asked.organization||e.some(({access:e})=>e===`unreadable`)||t.excluded.some(({region:e})=>e===void 0)}function ce(t){let{result:i,coverage:a}=t,o=new Map(a.accounts.map(e=>[e.id,e])),s=new Map(a.accounts.map(({id:e},t)=>[e,t])),c=({id:e,access:t})=>t===`unreadable`?-1:s.get(e)??a.accounts.length,l=[...i.accounts].sort((e,t)=>c(e)-c(t)),u=l.length-v;return r(`accounts`,`Accounts`,[_(`Table of accounts`,n(`table`,{class:`accounts`},n(`caption`,{class:`unseen`},`Every account that was asked for`),n(`thead`,{},n(`tr`,{},oe.map(e=>n(`th`,{scope:`col`},e)))),n(`tbody`,{},l.slice(0,v).map(e=>le(e,o.get(e.id)))))),u>0?n(`p`,{class:`note`},`${e.f(u,`more account`)}, see the JSON report.`):[],fe(i)])}function le(t,r){let{id:i,name:a,ou:o,state:s,management:c,access:l,regions:u}=t;return n(`tr`,{},n(`th`,{scope:`row`,class:`whole`},i),n(`td`,{class:`free`},a??``,c===!0?n(`span`,{class:`place`},` (management account)`):[]),n(`td`,{class:`free`},o??``),n(`td`,{},s??``),l===`unreadable`?n(`td`,{colspan:`2`},d(`unknown`),` could not be looked into, see `,ue()):[n(`td`,{class:`whole`,title:e.c(u)},e.f(u.length,`region`)),n(`td`,{class:`free`},de(r))])}function ue(){return n(`a`,{href:`#faults`},`Not seen`)}function de(e){if(e===void 0)return[d(`unknown`),` no region could be read`];switch(e.state){case`covered`:return[d(m.covered),` everywhere`];case`gap`:return[d(m.gap),` with gaps, see `,y()];case`unknown`:return[d(m.unknown),` not known everywhere, see `,y()]}}function y(){return n(`a`,{href:`#coverage`},`Coverage`)}function fe({scope:t}){let r=t.excluded.filter(({region:e})=>e===void 0);if(r.length===0)return[];let i=[...Map.groupBy(r,({reason:e})=>e)];return[n(`h3`,{},`Left out: ${e.f(r.length,`account`)}`),n(`dl`,{class:`facts`},i.map(([t,r])=>{let i=r.slice(0,500).map(({account:e})=>e),a=r.length-i.length,o=i.join(`, `)+(a>0?` and ${e.p(a)} more`:``);return[n(`dt`,{},t===`not-named`?`not named in --accounts`:t),n(`dd`,{},o)]}))]}const b=[`gap`,`unknown`,`covered`];function pe({coverage:e}){let t=new Map(e.situations.map(e=>[e.id,e])),n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new Map,i={covered:0,gap:0,unknown:0},a=new Set(x(e.classes).map(({id:e})=>e)),o=({answers:e})=>S(e.filter(e=>a.has(e.class)).map(({state:e})=>e));for(let{account:a,regions:s,situation:c}of e.cells){let e=t.get(c);if(e===void 0)continue;i[o(e)]+=s.length;let l=w(n,a,()=>/* @__PURE__ */ new Map);for(let t of s)l.set(t,e);w(w(r,c,()=>/* @__PURE__ */ new Map),a,()=>[]).push(...s)}let s=e=>S([...e].map(o));return{situations:C(e.situations.map(e=>{let t=r.get(e.id)??/* @__PURE__ */ new Map,n=[...t.values()].reduce((e,t)=>e+t.length,0);return{situation:e,state:o(e),places:t,cells:n}})).filter(e=>e.cells>0),accounts:C([...n].map(([e,t])=>({id:e,regions:t,state:s(t.values())}))),regions:[...new Set(e.cells.flatMap(e=>e.regions))].sort(),cells:i}}function x(e){return e.filter(({category:e})=>e===`management`||e===`required`)}function S(e){return b.find(t=>e.includes(t))??`covered`}function C(e){return[...e].sort((e,t)=>b.indexOf(e.state)-b.indexOf(t.state))}function w(e,t,n){let r=e.get(t)??n();return e.set(t,r),r}function me(t){let{of:r,classes:i}=t,a=r.length-100;return n(`table`,{class:`situations`},n(`thead`,{},n(`tr`,{},n(`th`,{scope:`col`},`Where`),x(i).map(({title:e})=>n(`th`,{scope:`col`},e)),T(i).length===0?[]:n(`th`,{scope:`col`},`Data and network events`))),n(`tbody`,{},r.slice(0,100).map(e=>he(e,t))),a>0?n(`tfoot`,{},n(`tr`,{},n(`td`,{},`${e.p(a)} more, see the JSON report`))):[])}function he({situation:t,places:r,cells:i},a){return n(`tr`,{id:g(t)},n(`th`,{scope:`row`,class:`free`},e.f(i,`region`),ve(r,a.nameOf)),x(a.classes).map(({id:e})=>{let r=t.answers.find(t=>t.class===e);return r===void 0?n(`td`):ye(r,a)}),ge(t,a))}function T(e){let t=new Set(x(e));return e.filter(e=>!t.has(e))}function ge(e,t){let r=T(t.classes);if(r.length===0)return[];let i=r.flatMap(({id:n,title:r})=>{let i=e.answers.find(e=>e.class===n);return i===void 0?[]:[{title:r,..._e(i,t)}]});return n(`td`,{class:`free`},n(`ul`,{},[...Map.groupBy(i,({words:e})=>e).values()].map(e=>{let[t]=e,r=e.map(({title:e})=>e).join(`, `);return n(`li`,{},t===void 0?[]:[d(t.sign),` ${t.words}: ${r}`])})))}function _e(e,t){switch(e.state){case`covered`:return{sign:`pass`,words:`Recorded by ${E(e,t)}`};case`gap`:return e.by.length===0?{sign:`none`,words:`Not recorded`}:{sign:`none`,words:`In part by ${E(e,t)}`};case`unknown`:return{sign:`unknown`,words:`Unknown`}}}function ve(t,r){let i=[...Map.groupBy(t,([,t])=>e.c(t))],a=i.slice(0,25),o=i.slice(25).reduce((e,[,t])=>e+t.length,0);return n(`ul`,{},a.map(([t,i])=>{let a=r===void 0?[]:i.map(([e])=>r(e)),o=n(`span`,{class:`place`},e.u(a,10));return n(`li`,{},a.length===0?t:[t,` in `,o])}),o>0?n(`li`,{},`and ${e.f(o,`more account`)}`):[])}function E({by:t},{names:n}){let r=t.slice(0,10).map(e=>n.get(e)?.name??e),i=t.length-r.length;return r.join(`, `)+(i>0?` and ${e.p(i)} more`:``)}function ye(e,t){let{state:r,witness:i,faults:a}=e,o=E(e,t),s=[d(m[r]),` `];switch(r){case`covered`:return n(`td`,{class:`free`},s,`Recorded by ${o}`);case`gap`:return n(`td`,{class:`free`},n(`p`,{},s,n(`strong`,{},`Gap`),`: nobody would record `),n(`p`,{},n(`code`,{},i??`some of these events`)),o===``?[]:n(`p`,{class:`place`},`Some of the rest is recorded by ${o}`));case`unknown`:return n(`td`,{class:`free`},s,n(`strong`,{},`Unknown`),be(a,t.causeOf))}}function be(e,t){let r=[...new Set(e.flatMap(e=>t.get(e)??[]))].sort((e,t)=>e-t);return r.length===0?[]:[`, because of `,r.map((e,t)=>[t===0?``:`, `,n(`a`,{href:`#cause-${e+1}`},`cause ${e+1}`)])]}function xe({result:t,causeOf:i,coverage:a}){let{classes:o}=t.coverage;if(a.accounts.length===0)return r(`coverage`,`Coverage by account and region`,[n(`p`,{},`No region could be looked at.`)]);let s=e.d(t),c=new Map(t.trails.map(e=>[e.arn,e])),l=(e,t)=>e.length===0?[]:[n(`h3`,{},t),_(t,me({of:e,classes:o,names:c,causeOf:i,nameOf:s}))],u=a.situations.filter(({state:e})=>e!==`covered`);return r(`coverage`,`Coverage by account and region`,[ee(a,{classes:x(o),accounts:t.accounts}),l(u,`Not recorded, or not known`),l(a.situations.filter(({state:e})=>e===`covered`),`Recorded, and by which trails`)])}const D=4096;function*Se(e){let t=`{`;for(let[n,r]of Object.entries(e)){yield`${t}${JSON.stringify(n)}:[`;for(let e=0;e<r.length;e+=D){let t=JSON.stringify(r.slice(e,e+D)).slice(1,-1);yield(e===0?``:`,`)+Ce(t)}yield`]`,t=`,
`}yield`}`}function Ce(e){return t.n(e).replace(/[<>&]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,`0`)}`)}const O=[`organization`,`account`,`region`,`trail`,`bucket`,`log-bucket`,`key`,`log-group`,`topic`,`event-data-store`],k=[`pass`,`fail`,`error`];function we(t,n){return o.indexOf(t)*e.m.length+e.m.indexOf(n)}function Te(t){return o[Math.floor(t/e.m.length)]??`error`}function A(t){return e.m[t%e.m.length]??`critical`}function Ee(t){return t<2*e.m.length}function De({accounts:e}){return new Set(e).size>1}function Oe(e,t){let n=Array.from({length:t},()=>({open:[],settled:[]}));e.policies.forEach((t,r)=>{let i=n[t];i!==void 0&&(Ee(e.verdicts[r]??0)?i.open:i.settled).push(r)});let r=(t,n)=>(e.verdicts[t]??0)-(e.verdicts[n]??0)||t-n;for(let{open:e,settled:t}of n)e.sort(r),t.sort(r);return n}function j(e,t){let n=e.map(()=>0),r=e.map((e,t)=>t).sort((t,n)=>(e[t]??0)-(e[n]??0)),i=t;return r.forEach((t,r)=>{let a=Math.min(e[t]??0,Math.floor(i/(e.length-r)));n[t]=a,i-=a}),n}const ke=[``,``,``,``];function M(e,t){return P(t).map((e,t)=>({name:e,hole:ke[t]??``})).filter(({name:e})=>e!==``).sort((e,t)=>t.name.length-e.name.length).reduce((e,{name:t,hole:n})=>Ae(e,t,n),e)}function N(e,t){let n=P(t);return e.replace(/[\u0001-\u0004]/g,e=>n[e.charCodeAt(0)-1]??``)}function P({id:e,name:t,account:n,region:r}){return[e,t,n,r]}function Ae(e,t,n){let r=``,i=0;for(let a=e.indexOf(t);a!==-1;a=e.indexOf(t,a+t.length))F(e[a-1])||F(e[a+t.length])||(r+=e.slice(i,a)+n,i=a+t.length);return r+e.slice(i)}function F(e){return e!==void 0&&/[\w-]/.test(e)}function je(e){let n=I(``),r=e=>n.place(e,e),i=Ne(r),a=I([]),o=I([]),s={policies:[],verdicts:[],subjects:[],messages:[],witnesses:[],decisions:[],factLists:[],causeLists:[]};return{data:{policySeverities:e.map(({severity:e})=>e),policyTexts:e.map(({id:e,as:n,title:r})=>t.i(`${n??``} ${e} ${r}`.trim())),strings:n.all,facts:a.all,causes:o.all,...i.columns,...s},add(e,t){let{status:n,severity:c,subject:l,message:u,witness:d,decision:f,facts:p,causes:m}=t,h=Me(p,l,r);L(s,{policies:e,verdicts:we(n,c),subjects:i.place(l),messages:r(M(u,l)),witnesses:r(M(d,l)),decisions:r(M(f,l)),factLists:a.place(h.join(`;`),h),causeLists:o.place(m.join(`,`),m)})}}}function Me(e,t,n){return e.map(({result:e,that:r,observed:i})=>{let a=n(M(i.join(`
`),t));return[k.indexOf(e),n(M(r,t)),a]})}function Ne(e){let t={kinds:[],accounts:[],regions:[],names:[],ids:[]},n=/* @__PURE__ */ new Map;return{columns:t,place(r){let{kind:i,account:a,region:o,name:s,id:c}=r,l=[i,a,o,s,c].join(`
`),u=n.get(l);return u===void 0?(n.set(l,n.size),L(t,{kinds:O.indexOf(i),accounts:e(a),regions:e(o),names:e(s),ids:e(M(c,{...r,id:``}))}),n.size-1):u}}}function I(e){let t=[e],n=/* @__PURE__ */ new Map([[``,0]]);return{all:t,place(e,r){let i=n.get(e);return i===void 0?(n.set(e,t.length),t.push(r)-1):i}}}function L(e,t){for(let n in t)e[n].push(t[n])}const R=2e3;function Pe(e,t){let{status:n,severity:r,subject:i,message:a,witness:o,facts:s,faults:c}=e,l=n===`fail`||n===`error`;return{status:n,severity:r,subject:{kind:i.kind,account:z(i.account,500),region:z(i.region??``,500),name:z(i.name??i.id,500),id:z(i.arn??i.id,R)},message:z(a,R),witness:o===void 0||a.includes(o)?``:z(o,R),facts:l?s.map(Ie):[],decision:z(Fe(e),R),causes:[...new Set(c.flatMap(e=>t.get(e)??[]))].sort((e,t)=>e-t)}}function Fe({waiver:e,baseline:t,effective:n}){return e===void 0?n===`error`?`Whether it is waived could not be seen`:t===void 0?``:`Known from the baseline`:`Waived until ${e.expires} by ${e.owner}: ${e.reason}`}function Ie({result:e,that:t,observed:n}){let r=Object.entries(n).map(([e,t])=>z(`${e} = ${JSON.stringify(t)}`,300)),i=r.length-20;return{result:e,that:z(t,R),observed:i>0?[...r.slice(0,20),`and ${i} more`]:r}}function z(e,n){return t.i(t.r(e,n))}function Le(t){let n=e.n(t.faults),r=new Map(n.flatMap(({ids:e},t)=>e.map(e=>[e,t]))),i=n.map(()=>/* @__PURE__ */ new Set),a=new Map(t.policies.map((e,t)=>[e.as??e.id,t])),{add:o,data:s}=je(t.policies);for(let e of t.findings()){let t=Pe(e,r);if(t.status===`error`)for(let n of t.causes)i[n]?.add(e.policy);o(a.get(e.policy)??a.size,t)}let c=Oe(s,t.policies.length);return{result:t,coverage:pe(t),findings:s,policies:Re(t,s,c),causes:n.map((e,t)=>({group:e,opens:i[t]??/* @__PURE__ */ new Set})),causeOf:r}}function Re({policies:e},{verdicts:t},n){let r=e.map((e,r)=>{let i=n[r]??{open:[],settled:[]},a=t[i.open[0]??-1];return{number:r,entry:e,blocks:i,worst:a!==void 0&&e.counts.fail>0?A(a):e.severity}}),i=({blocks:{open:e,settled:n}})=>t[e[0]??n[0]??-1]??2**53-1;return r.sort((e,t)=>i(e)-i(t))}function B({id:e,as:t}){return a(`policy`,t??e)}function ze({causes:t,result:i}){let{faults:a}=i;if(t.length===0)return r(`faults`,`What could not be seen`,[n(`p`,{},`Every call that was asked was answered.`)]);let o=t.length-200,s=a.length===1?`was not answered`:`were not answered`;return r(`faults`,`What could not be seen`,[n(`p`,{},`${e.f(a.length,`call`)} ${s}, for ${e.f(t.length,`cause`)}.`),n(`ol`,{class:`causes`},t.slice(0,200).map((e,t)=>Be(e,t,i))),o>0?n(`p`,{class:`note`},`${e.f(o,`more cause`)}, see the JSON report.`):[]])}function Be({group:t,opens:r},a,o){let{first:s,accounts:c,regions:l,requestIds:u}=t,d=e.l(o),f=[`Cause ${a+1}: `,n(`code`,{},s.call),` ${e.i[s.kind]}`];return n(`li`,{id:`cause-${a+1}`},n(`h3`,{},f),n(`dl`,{class:`facts`},i(`Account`,c.length===0?`not known yet`:e.u(c.map(d),25)),i(`Region`,l.length===0?`none`:e.c(l)),i(`Error code`,n(`code`,{},s.code)),i(`Request id`,Ue(u)),s.message===``?[]:i(`Message`,Ve(t)),i(`Leaves open`,r.size===0?`nothing that was judged`:[...r].map(He)),i(`Next`,e.r(t,o))))}function Ve({first:n,messages:r}){let i=r>1?` (and ${e.p(r-1)} more like it)`:``;return`${t.r(n.message,600)}${i}`}function He(e,t){return[t===0?``:`, `,n(`a`,{href:`#${B({id:e})}`},e)]}function Ue(t){let[r,...i]=t;if(r===void 0)return`none`;if(i.length===0)return n(`code`,{},r);let a=t.length-100;return n(`details`,{},n(`summary`,{},`${e.p(t.length)} request ids`),n(`ul`,{},t.slice(0,100).map(e=>n(`li`,{},n(`code`,{},e)))),a>0?n(`p`,{},`and ${e.p(a)} more, see the JSON report`):[])}function We(e,t){let n=e.verdicts[t]??0,r=Ge(e,e.subjects[t]??0),i=t=>N(e.strings[t??0]??``,r);return{status:Te(n),severity:A(n),subject:r,message:i(e.messages[t]),witness:i(e.witnesses[t]),decision:i(e.decisions[t]),facts:(e.facts[e.factLists[t]??0]??[]).map(([e,t,n])=>{let r=i(n);return{result:k[e]??`error`,that:i(t),observed:r===``?[]:r.split(`
`)}}),causes:e.causes[e.causeLists[t]??0]??[]}}function Ge(e,t){let n=n=>e.strings[n[t]??0]??``,r={kind:O[e.kinds[t]??0]??`trail`,account:n(e.accounts),region:n(e.regions),name:n(e.names),id:``};return{...r,id:N(n(e.ids),r)}}function Ke(e,t){let{status:r,subject:i,message:a}=e;return n(`li`,{class:`finding ${r}`},n(`div`,{class:`verdict`},d(f(r)),` `,s[r]),n(`div`,{class:`subject`},n(`strong`,{},i.name),` `,n(`span`,{class:`place`},qe(i,t.showAccounts)),r===`fail`&&e.severity!==t.severity?[` `,p(e.severity)]:[]),n(`div`,{class:`said`},n(`p`,{},a),e.decision===``?[]:n(`p`,{class:`note`},e.decision),...Je(e)))}function qe({kind:e,region:t,account:n},r){let i=[l[e]];return t!==``&&e!==`region`&&i.push(t),r&&e!==`account`&&i.push(n),i.join(` · `)}function*Je({witness:e,causes:t,facts:r,subject:i}){e!==``&&(yield n(`p`,{},`Nobody would record, for instance: `,n(`code`,{},e))),t.length>0&&(yield n(`p`,{},`Could not be seen: `,t.map((e,t)=>[t===0?``:`, `,n(`a`,{href:`#cause-${e+1}`},`cause ${e+1}`)]))),r.length!==0&&(yield n(`details`,{class:`facts`},n(`summary`,{},`What was read`),n(`p`,{},n(`code`,{},i.id)),n(`ul`,{},r.map(Xe))))}const Ye={pass:`holds`,fail:`does not hold`,error:`unknown`};function Xe({result:e,that:t,observed:r}){return n(`li`,{},d(e===`error`?`unknown`:e),` `,n(`code`,{},t),` ${Ye[e]}`,r.length===0?[]:n(`ul`,{},r.map(e=>n(`li`,{},n(`code`,{},e)))))}function Ze({entry:e,number:t,blocks:r,worst:i},a){let{counts:o}=e,s=o.fail+o.error>0;return n(`details`,{class:`policy`,id:B(e),"data-policy":String(t),...s?{open:``}:{}},n(`summary`,{},d(Qe(o)),p(i),n(`h3`,{},e.title),n(`span`,{class:`place`},$e(e))),tt(e),r.open.length===0?[]:V(`open`,a.open,r.open.length),r.settled.length===0?[]:n(`details`,{class:`settled`,...s?{}:{open:``}},n(`summary`,{},et(o)),V(`settled`,a.settled,r.settled.length)))}function V(t,r,i){let a=r.length<i?`${e.p(r.length)} of ${e.p(i)} are listed.`:``;return n(`div`,{class:`block`,"data-block":t},n(`ol`,{class:`items`},r),n(`p`,{class:`more note`,...a===``?{hidden:``}:{}},a))}function Qe(e){return e.fail>0?`fail`:e.error>0?`unknown`:e.pass>0?`pass`:`none`}function $e({counts:n,subject:r}){let i=t.p(n.pass+n.fail+n.error,r),a=[];return n.fail>0&&a.push(`${e.p(n.fail)} of ${i} ${n.fail===1?`fails`:`fail`}`),n.error>0&&a.push(`${e.p(n.error)}${n.fail>0?``:` of ${i}`} could not be judged`),a.length>0?a.join(`, `):n.pass>0?`${i} ${n.pass===1?`passes`:`pass`}`:`nothing to judge`}function et(t){let n=[];return t.pass>0&&n.push(`${e.p(t.pass)} ${t.pass===1?`passes`:`pass`}`),t[`not-applicable`]>0&&n.push(`${e.p(t[`not-applicable`])} not applicable`),n.join(`, `)}function tt(t){let{why:r,fix:a,references:o,controls:s,id:c,as:l,params:u}=t;return n(`details`,{class:`about`},n(`summary`,{},`Why it matters, and how to fix it`),n(`p`,{},r.replace(/\s*\n(?!\n)/g,` `).trim()),n(`p`,{},a.summary),H(`AWS CLI`,a.cli),H(`Terraform`,a.terraform),H(`CloudFormation`,a.cloudformation),n(`dl`,{class:`facts`},i(`Policy`,n(`code`,{},l===void 0?c:`${l} (${c})`)),Object.entries(u).map(([e,t])=>i(`Parameter`,n(`code`,{},`${e} = ${JSON.stringify(t)}`))),Object.entries(s).map(([e,t])=>i(e,t.join(`, `))),o.length===0?[]:i(e.f(o.length,`Reference`),n(`ul`,{},o.map(nt)))))}function H(e,t){if(t===void 0)return[];let r=t.trimEnd().split(`
`);return[n(`p`,{class:`language`},e),n(`pre`,{tabindex:`0`,"aria-label":e},r.map(e=>n(`code`,{},e)))]}function nt(e){return n(`li`,{},/^https:\/\/[^\s"'<>\\]+$/.test(e)?n(`a`,{href:e,rel:`noreferrer noopener`},e):e)}const rt=/* @__PURE__ */ new Set([`br`,`input`,`link`,`meta`]),it=/* @__PURE__ */ new Map([[`&`,`&amp;`],[`<`,`&lt;`],[`>`,`&gt;`],[`"`,`&quot;`],[`'`,`&#39;`]]);function U(e){return typeof e==`string`?W(e):ot(e)?G(e)+at(e):e.map(U).join(``)}function W(e){return t.i(t.r(e,4e3)).replace(/[&<>"']/g,e=>it.get(e)??``)}function G({tag:e,attributes:t}){return`<${e}${Object.entries(t).map(([e,t])=>` ${e}="${W(t)}"`).join(``)}>`}function at({tag:e,children:t}){return rt.has(e)?``:`${t.map(U).join(``)}</${e}>`}function ot(e){return`tag`in e}function*st(e){let{policies:t}=e,r=j(t.map(({blocks:e})=>e.open.length),500),i=500-r.reduce((e,t)=>e+t,0),a=j(t.map(({blocks:e})=>e.settled.length),i),o=500-i+a.reduce((e,t)=>e+t,0),s=e.findings.verdicts.length;yield G(n(`section`,{id:`findings`,"aria-labelledby":`findings-title`})),yield U(n(`h2`,{id:`findings-title`},`Findings by policy`)),yield U(lt(e)),o<s&&(yield U(ct(o,s))),t.length===0&&(yield U(n(`p`,{},`No policy was judged.`)));for(let[n,i]of t.entries())yield U(Ze(i,{open:K(e,i,i.blocks.open.slice(0,r[n])),settled:K(e,i,i.blocks.settled.slice(0,a[n]))}));yield`</section>
`}function K({findings:e},{entry:t},n){let r={severity:t.severity,showAccounts:De(e)};return n.map(t=>Ke(We(e,t),r))}function ct(t,r){return n(`p`,{id:`cut`,class:`note`},`${e.p(t)} of ${e.p(r)} findings are listed, the worst of each policy. Search and the others need JavaScript; the JSON report has all.`)}function lt({result:{summary:t}}){return n(`form`,{id:`filters`,role:`search`,"aria-label":`Findings`,hidden:``},n(`p`,{class:`field`},n(`label`,{for:`words`},`Search`),n(`input`,{id:`words`,type:`search`,name:`words`,autocomplete:`off`,spellcheck:`false`})),n(`fieldset`,{},n(`legend`,{},`Status`),o.map(e=>q(`status`,e,[d(f(e)),` ${s[e]} `,ut(t.findings[e])]))),n(`fieldset`,{},n(`legend`,{},`Severity`),e.m.map(e=>q(`severity`,e,p(e)))),n(`p`,{class:`outcome`},n(`output`,{id:`outcome`,"aria-live":`polite`,for:`words`}),n(`button`,{type:`reset`},`Show all`)))}function q(e,t,r){return n(`label`,{class:`choice`},n(`input`,{type:`checkbox`,name:e,value:t,checked:``}),` `,r??``)}function ut(t){return n(`span`,{class:`count`},e.p(t))}function dt({result:t}){let{run:a,tool:o,scope:s}=t,c=s.asked.regions;return r(`run`,`This run`,[n(`dl`,{class:`facts`},i(`Tool`,`${o.name} ${o.version}`),i(`Run`,n(`code`,{},a.id)),i(`Started`,J(a.startedAt)),i(`Ended`,J(a.endedAt)),i(`Asked by`,n(`code`,{},a.caller===``?`unknown`:a.caller)),i(`Accounts`,ft(t)),i(`Regions asked for`,c.length===0?`every region that is enabled`:e.c(c)),...mt(s),i(`Plan`,n(`code`,{},s.planDigest))),n(`h3`,{},`Population`),_(`Population`,ht(t.population)),n(`h3`,{},`Policies that were judged`),t.policies.length===0?n(`p`,{},`None.`):_(`Policies`,gt(t.policies))])}function J(e){let[,t,r]=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(e)??[];return n(`time`,{datetime:e},t===void 0?e:`${t} ${r??``} UTC`)}function ft({accounts:t,scope:n}){return t.length===0?`none`:(n.asked.organization?`of an organization: `:``)+e.u(t.map(({id:e,partition:t})=>`${e} (${t})`),50)}const pt=/* @__PURE__ */ new Map([[`disabled`,`not enabled in the account`],[`not-named`,`not named in --regions`]]);function*mt({excluded:t,asserted:r}){let a=t.filter(({region:e})=>e===void 0);a.length>0&&(yield i(`Accounts left out`,[`${e.p(a.length)}, see `,n(`a`,{href:`#accounts`},`Accounts`)]));let o=t.filter(({region:e})=>e!==void 0);for(let[t,n]of Map.groupBy(o,e=>e.reason)){let r=e.c(n.map(({region:e=``})=>e)),a=new Set(n.map(({account:e})=>e)).size,o=a>1?` (in ${e.p(a)} accounts)`:``;yield i(`Regions left out, ${pt.get(t)??t}`,`${r}${o}`)}r.length>0&&(yield i(`Taken on your word`,e.c(r.map(({region:e})=>e))))}function ht({accounts:t,regions:r}){let i=(t,r)=>n(`tr`,{},n(`th`,{scope:`row`},t),[r.discovered,r.evaluated,r.excluded,r.unreadable].map(t=>n(`td`,{class:`number`},e.p(t))));return n(`table`,{class:`population`},n(`caption`,{class:`unseen`},`Discovered is evaluated, left out and unreadable together`),n(`thead`,{},n(`tr`,{},n(`td`),[`Discovered`,`Evaluated`,`Left out`,`Unreadable`].map(e=>n(`th`,{scope:`col`,class:`number`},e)))),n(`tbody`,{},i(`Accounts`,t),i(`Regions`,r)))}function gt(t){return n(`table`,{class:`policies`},n(`caption`,{class:`unseen`},`${e.f(t.length,`policy`,`policies`)} that were judged`),n(`thead`,{},n(`tr`,{},[`Policy`,`Severity`,`Parameters`,`SHA-256`,`Written in`].map(e=>n(`th`,{scope:`col`},e)))),n(`tbody`,{},t.map(({id:e,as:t,severity:r,params:i,digest:a,source:o})=>{let s=Object.entries(i).map(([e,t])=>`${e} = ${JSON.stringify(t)}`);return n(`tr`,{},n(`th`,{scope:`row`,class:`free`},t??e),n(`td`,{},c[r]),n(`td`,{class:`free`},s.length===0?`none`:n(`code`,{},s.join(`, `))),n(`td`,{class:`free wide`},n(`code`,{},a)),n(`td`,{class:`free wide`},n(`code`,{},`${o.path}:${o.line}`)))})))}function _t({waivers:e,baseline:t}){return e.length>0||t!==void 0}function vt({result:i}){let{waivers:a,baseline:o}=i,s=a.length-500,c=t.l(i),l=o===void 0?``:`${e.f(o.known,`failing finding`)} known`;return r(`waivers`,`Waivers`,[a.length===0?[]:n(`ol`,{class:`causes`},a.slice(0,500).map(yt)),s>0?n(`p`,{class:`note`},`${e.f(s,`more waiver`)}, see the JSON report.`):[],o===void 0?[]:n(`p`,{},`The baseline: ${[l,...c===``?[]:[c]].join(`, `)}.`)])}function yt(e){let{state:r,reason:a,owner:o,approver:s,ticket:c,created:l,expires:u,compensatingControl:d,subjects:f}=e;return n(`li`,{},n(`h3`,{},`${r}: ${t.r(t.d(e),600)}`),n(`dl`,{class:`facts`},i(`Reason`,t.r(a,600)),i(`Owner`,o),Y(`Approver`,s),Y(`Ticket`,c),Y(`Meanwhile`,d),i(`From, to`,`${l}, ${u}`),i(`Subjects`,t.r(f.map(e=>JSON.stringify(e)).join(` or `),600))))}function Y(e,n){return n===void 0?[]:i(e,t.r(n,600))}const bt=[[`summary`,`Summary`],[`coverage`,`Coverage`],[`accounts`,`Accounts`],[`trails`,`Trails`],[`findings`,`Findings`],[`waivers`,`Waivers`],[`faults`,`Not seen`],[`run`,`This run`]];function*xt(e){let t=`Trailproof: ${Tt(e)}`;yield`<!doctype html>
<html lang="en">
<head>
`,yield U([n(`meta`,{charset:`utf-8`}),n(`meta`,{"http-equiv":`Content-Security-Policy`,content:`default-src 'none'; script-src 'sha256-SPUV8/+fSrCZRe8VVXip9JFWhkS1Ns8I+IBF57lX3Y0='; style-src 'sha256-tUV1QSBhdR2Znjr8rzTr4JYnKTNG09J7kgk0QyubDBI='; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`}),n(`meta`,{name:`referrer`,content:`no-referrer`}),n(`meta`,{name:`viewport`,content:`width=device-width, initial-scale=1`}),n(`meta`,{name:`color-scheme`,content:`light dark`}),n(`meta`,{name:`generator`,content:`${e.tool.name} ${e.tool.version}`}),n(`title`,{},t)]),yield`
<style>:root {
color-scheme: light dark;
--page: #ffffff;
--surface: #f5f7f9;
--line: #d3d9e0;
--control: #76818f;
--text: #171c23;
--quiet: #505a67;
--link: #0a58a8;
--fail: #ab1b1b;
--fail-tint: #fdeeed;
--pass: #17663a;
--pass-tint: #e8f5ec;
--unknown: #7a4d00;
--unknown-tint: #fdf3dc;
--critical: #7a0f2e;
--medium: #7a4d00;
--low: #45546a;
}
@media (prefers-color-scheme: dark) {
:root {
--page: #11151b;
--surface: #1a2029;
--line: #333d4a;
--control: #7e8a99;
--text: #e7ebf0;
--quiet: #a7b1be;
--link: #83bbff;
--fail: #ff9b95;
--fail-tint: #38191c;
--pass: #7ad398;
--pass-tint: #14301f;
--unknown: #f0c067;
--unknown-tint: #35280f;
--critical: #ff8fae;
--medium: #f0c067;
--low: #b3c0d3;
}
}
* {
box-sizing: border-box;
}
html {
scroll-padding-top: 4rem;
}
body {
margin: 0 auto;
padding: 0 1.5rem 3rem;
max-width: 84rem;
background: var(--page);
color: var(--text);
font:
0.9375rem / 1.5 system-ui,
-apple-system,
"Segoe UI",
Roboto,
"Helvetica Neue",
Arial,
sans-serif;
overflow-wrap: anywhere;
}
h1,
h2,
h3,
p,
ul,
ol,
dl,
dd,
figure {
margin: 0;
padding: 0;
}
h1 {
font-size: 1.6rem;
line-height: 1.25;
}
h2 {
font-size: 1.25rem;
margin: 2.5rem 0 0.75rem;
}
h3 {
font-size: 1rem;
margin: 1.25rem 0 0.5rem;
}
a {
color: var(--link);
}
:focus-visible {
outline: 2px solid var(--link);
outline-offset: 2px;
border-radius: 2px;
}
code,
pre {
font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
font-size: 0.86em;
}
pre {
margin: 0 0 0.75rem;
padding: 0.6rem 0.8rem;
overflow-x: auto;
overflow-wrap: normal;
background: var(--surface);
border: 1px solid var(--line);
border-radius: 4px;
}
pre code {
display: block;
min-height: 1lh;
font-size: 1em;
}
[hidden] {
display: none !important;
}
.unseen {
position: absolute;
width: 1px;
height: 1px;
overflow: hidden;
clip-path: inset(50%);
white-space: nowrap;
}
.skip {
position: absolute;
left: -100vw;
}
.skip:focus {
left: 0.5rem;
top: 0.5rem;
z-index: 2;
padding: 0.5rem 1rem;
background: var(--page);
}
.place,
.note,
.detail {
color: var(--quiet);
}
.note {
margin: 0.5rem 0;
}
header {
padding: 1.25rem 0 0.75rem;
}
.brand {
font-weight: 700;
letter-spacing: 0.02em;
color: var(--quiet);
}
nav {
position: sticky;
top: 0;
z-index: 1;
margin: 0 -1.5rem;
padding: 0 1.5rem;
overflow-x: auto;
background: var(--page);
border-bottom: 1px solid var(--line);
}
nav ul {
display: flex;
gap: 1.25rem;
list-style: none;
}
nav a {
display: block;
padding: 0.5rem 0;
white-space: nowrap;
text-decoration: none;
}
nav a:hover {
text-decoration: underline;
}
.mark {
display: inline-block;
min-width: 1.1em;
font-weight: 700;
text-align: center;
}
.mark.fail {
color: var(--fail);
}
.mark.pass {
color: var(--pass);
}
.mark.unknown {
color: var(--unknown);
}
.mark.none {
color: var(--quiet);
}
.severity {
display: inline-block;
padding: 0 0.45em;
border: 1px solid currentcolor;
border-radius: 3px;
font-size: 0.8rem;
font-weight: 600;
line-height: 1.45;
white-space: nowrap;
}
.severity.critical {
border-color: var(--critical);
background: var(--critical);
color: var(--page);
}
.severity.high {
color: var(--fail);
}
.severity.medium {
color: var(--medium);
}
.severity.low {
color: var(--low);
}
.banner {
margin: 1.25rem 0 1rem;
padding: 0.6rem 0.9rem;
border: 1px solid var(--line);
border-left: 4px solid var(--pass);
border-radius: 4px;
}
.banner.incomplete {
border-left-color: var(--unknown);
background: var(--unknown-tint);
}
.banner ul {
padding-left: 2.4rem;
}
.answers {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
gap: 1rem;
}
.answer {
display: flex;
flex-direction: column;
gap: 0.35rem;
padding: 1rem 1.1rem;
border: 1px solid var(--line);
border-top: 4px solid var(--quiet);
border-radius: 4px;
}
.answer.fail {
border-top-color: var(--fail);
}
.answer.pass {
border-top-color: var(--pass);
}
.answer.unknown {
border-top-color: var(--unknown);
}
.answer h3 {
margin: 0;
color: var(--quiet);
font-weight: 600;
}
.figure {
font-size: 1.45rem;
font-weight: 700;
line-height: 1.25;
}
.answer ul {
list-style: none;
}
.answer li {
padding: 0.25rem 0;
border-top: 1px solid var(--line);
}
.answer .further {
margin-top: auto;
padding-top: 0.35rem;
}
.scrolling {
position: relative;
overflow-x: auto;
border: 1px solid var(--line);
border-radius: 4px;
}
table {
border-collapse: collapse;
overflow-wrap: break-word;
font-size: 0.875rem;
line-height: 1.4;
}
.scrolling table {
width: 100%;
}
.scrolling:has(.population) {
width: fit-content;
max-width: 100%;
}
th,
td {
padding: 0.45rem 0.7rem;
border-top: 1px solid var(--line);
text-align: left;
vertical-align: top;
}
thead th {
border-top: 0;
background: var(--surface);
white-space: nowrap;
}
tbody th {
font-weight: 600;
}
td ul,
th ul {
list-style: none;
}
th ul {
font-weight: 400;
}
.number {
text-align: right;
font-variant-numeric: tabular-nums;
}
.whole {
white-space: nowrap;
}
.free {
min-width: 8rem;
overflow-wrap: anywhere;
}
.wide {
min-width: 14rem;
}
tr:target > *,
.policy:target > summary {
background: var(--unknown-tint);
}
.legend {
display: flex;
flex-wrap: wrap;
gap: 0.25rem 1.5rem;
margin-bottom: 0.6rem;
list-style: none;
}
.key {
display: inline-block;
width: 1.6em;
border-radius: 3px;
text-align: center;
}
.matrix thead th {
vertical-align: bottom;
}
.matrix .region {
padding: 0.5rem 0.1rem;
}
.matrix .region span {
writing-mode: vertical-rl;
transform: rotate(180deg);
font-weight: 500;
}
.matrix td {
min-width: 2rem;
padding: 0;
border-left: 1px solid var(--line);
text-align: center;
vertical-align: middle;
}
.matrix .closed {
padding: 0.45rem 0.7rem;
background: var(--unknown-tint);
text-align: left;
}
.matrix .class {
min-width: 13rem;
font-weight: 400;
}
.matrix .account span {
display: block;
color: var(--quiet);
font-weight: 400;
overflow-wrap: anywhere;
}
.matrix tbody {
border-top: 2px solid var(--line);
}
.matrix td a {
display: block;
padding: 0.4rem 0;
text-decoration: none;
}
td.covered,
.key.covered {
background: var(--pass-tint);
}
td.gap,
.key.gap {
background: var(--fail-tint);
}
td.unknown,
.key.unknown {
background: var(--unknown-tint);
}
#filters {
display: flex;
flex-wrap: wrap;
align-items: end;
gap: 0.75rem 1.5rem;
margin-bottom: 1rem;
padding: 0.9rem 1rem;
background: var(--surface);
border: 1px solid var(--line);
border-radius: 4px;
}
.field {
flex: 1 1 16rem;
}
.field label,
legend {
display: block;
padding: 0;
margin-bottom: 0.2rem;
font-size: 0.8125rem;
font-weight: 600;
color: var(--quiet);
}
input[type="search"] {
width: 100%;
padding: 0.4rem 0.6rem;
font: inherit;
color: var(--text);
background: var(--page);
border: 1px solid var(--control);
border-radius: 4px;
}
fieldset {
min-width: 0;
margin: 0;
padding: 0;
border: 0;
}
.choice {
display: inline-block;
margin-right: 0.9rem;
padding: 0.3rem 0;
white-space: nowrap;
}
.count {
color: var(--quiet);
font-variant-numeric: tabular-nums;
}
.outcome {
display: flex;
flex: 1 0 100%;
flex-wrap: wrap;
align-items: center;
gap: 0.5rem 1rem;
}
button {
padding: 0.25rem 0.7rem;
font: inherit;
color: var(--text);
background: var(--page);
border: 1px solid var(--control);
border-radius: 4px;
cursor: pointer;
}
button:hover {
border-color: var(--text);
}
summary {
cursor: pointer;
}
.policy {
margin-bottom: 0.75rem;
border: 1px solid var(--line);
border-radius: 4px;
}
.policy > summary {
display: flex;
flex-wrap: wrap;
align-items: baseline;
gap: 0.25rem 0.6rem;
padding: 0.6rem 0.9rem;
background: var(--surface);
}
.policy > summary::before {
content: "▸";
width: 0.8em;
color: var(--quiet);
}
.policy[open] > summary::before {
content: "▾";
}
.policy h3 {
margin: 0;
}
.policy > :not(summary) {
margin: 0 0.9rem;
}
.about,
.settled {
padding: 0.5rem 0;
}
.about > summary,
.settled > summary,
.facts > summary {
width: fit-content;
color: var(--link);
}
.about p {
max-width: 60rem;
margin: 0.5rem 0;
}
.language {
font-size: 0.8125rem;
font-weight: 600;
color: var(--quiet);
}
.items {
list-style: none;
}
.finding {
display: grid;
grid-template-columns: 8.5rem minmax(10rem, 17rem) minmax(0, 1fr);
gap: 0.15rem 1rem;
padding: 0.5rem 0;
border-top: 1px solid var(--line);
}
.settled .finding:first-child {
margin-top: 0.4rem;
}
.finding.fail .verdict {
color: var(--fail);
font-weight: 600;
}
.finding.error .verdict {
color: var(--unknown);
font-weight: 600;
}
.finding.pass .verdict,
.finding.pass .said {
color: var(--quiet);
}
.subject .place {
display: block;
font-size: 0.8125rem;
}
.said .facts ul {
padding-left: 1.2rem;
list-style: none;
}
.causes {
list-style: none;
}
.causes > li {
margin-top: 0.75rem;
padding: 0.7rem 0.9rem;
border: 1px solid var(--line);
border-left: 4px solid var(--unknown);
border-radius: 4px;
}
.causes h3 {
margin: 0 0 0.4rem;
}
.causes > li:target {
background: var(--unknown-tint);
}
dl.facts {
display: grid;
grid-template-columns: minmax(8rem, 16rem) minmax(0, 1fr);
gap: 0.25rem 1rem;
}
dt {
color: var(--quiet);
}
dd ul {
list-style: none;
}
@media (max-width: 46rem) {
body {
padding: 0 1rem 2rem;
}
nav {
margin: 0 -1rem;
padding: 0 1rem;
}
h1 {
font-size: 1.35rem;
}
.finding,
dl.facts {
grid-template-columns: minmax(0, 1fr);
}
dt {
margin-top: 0.5rem;
}
.matrix .class {
min-width: 8.5rem;
}
}
@media print {
:root {
color-scheme: light;
--page: #ffffff;
--surface: #ffffff;
--line: #b8bfc8;
--text: #000000;
--quiet: #434b55;
--link: #000000;
--fail: #a01414;
--fail-tint: #fdeeed;
--pass: #17663a;
--pass-tint: #e8f5ec;
--unknown: #6b4400;
--unknown-tint: #fdf3dc;
--critical: #7a0f2e;
--medium: #6b4400;
--low: #45546a;
}
@page {
size: a4;
margin: 14mm 12mm 16mm;
@bottom-right {
content: counter(page) " / " counter(pages);
font: 8pt sans-serif;
}
@bottom-left {
content: "Trailproof";
font: 8pt sans-serif;
}
}
html {
font-size: 9pt;
}
body {
padding: 0;
max-width: none;
}
nav,
.skip,
#filters,
button {
display: none;
}
.scrolling {
overflow: visible;
}
th,
td {
padding: 1.5mm;
}
pre {
white-space: pre-wrap;
overflow-wrap: anywhere;
}
thead {
display: table-header-group;
}
tr,
.causes > li,
.finding,
.answer,
.policy > summary {
break-inside: avoid;
}
h2,
h3,
.policy > summary {
break-after: avoid;
}
.policy > summary::before {
content: none;
}
details::details-content {
display: block;
content-visibility: visible;
height: auto;
}
.mark,
.severity,
td,
.key {
print-color-adjust: exact;
}
.free,
.wide {
min-width: 5.5rem;
}
.matrix .class,
.matrix td {
min-width: 0;
}
.answers {
grid-template-columns: repeat(3, 1fr);
}
}</style>
</head>
<body>
`,yield U([Ct(),wt(e),Et(e)]),yield`
<main id="content">
`}function*St(e){yield`</main>
<script type="application/json" id="findings-data">`,yield*e,yield'<\/script>\n<script>(function(){function e(e,n,r=`${n}s`){return`${t(e)} ${e===1?n:r}`}function t(e){return String(e).replace(/\\B(?=(?:\\d{3})+$)/g,`,`)}let n=[`critical`,`high`,`medium`,`low`];function r(e,t={},...n){return{tag:e,attributes:t,children:n}}let i=[`fail`,`error`,`pass`,`not-applicable`],a={fail:`Fails`,error:`Not judged`,pass:`Passes`,"not-applicable":`Not applicable`},o={critical:`Critical`,high:`High`,medium:`Medium`,low:`Low`},s={organization:`organization`,account:`account`,region:`region`,trail:`trail`,bucket:`bucket`,"log-bucket":`log bucket`,key:`KMS key`,"log-group":`log group`,topic:`SNS topic`,"event-data-store":`event data store`},c={fail:`✖`,pass:`✔`,unknown:`?`,none:`–`};function l(e){return r(`span`,{class:`mark ${e}`,"aria-hidden":`true`},c[e])}function u(e){switch(e){case`fail`:return`fail`;case`error`:return`unknown`;case`pass`:return`pass`;case`not-applicable`:return`none`}}function d(e){return r(`span`,{class:`severity ${e}`},o[e])}let f=[`organization`,`account`,`region`,`trail`,`bucket`,`log-bucket`,`key`,`log-group`,`topic`,`event-data-store`],p=[`pass`,`fail`,`error`];function m(e){return i[Math.floor(e/n.length)]??`error`}function h(e){return n[e%n.length]??`critical`}function g(e){return e<2*n.length}function _({accounts:e}){return new Set(e).size>1}function v(e,t){let n=y(t);return e.replace(/[\\u0001-\\u0004]/g,e=>n[e.charCodeAt(0)-1]??``)}function y({id:e,name:t,account:n,region:r}){return[e,t,n,r]}function b(e,t){let n=e.verdicts[t]??0,r=x(e,e.subjects[t]??0),i=t=>v(e.strings[t??0]??``,r);return{status:m(n),severity:h(n),subject:r,message:i(e.messages[t]),witness:i(e.witnesses[t]),decision:i(e.decisions[t]),facts:(e.facts[e.factLists[t]??0]??[]).map(([e,t,n])=>{let r=i(n);return{result:p[e]??`error`,that:i(t),observed:r===``?[]:r.split(`\n`)}}),causes:e.causes[e.causeLists[t]??0]??[]}}function x(e,t){let n=n=>e.strings[n[t]??0]??``,r={kind:f[e.kinds[t]??0]??`trail`,account:n(e.accounts),region:n(e.regions),name:n(e.names),id:``};return{...r,id:v(n(e.ids),r)}}function S(e){let t;return({text:r,statuses:i,severities:a})=>{let o=r.toLowerCase().split(/\\s+/).filter(e=>e!==``);return o.length>0&&(t??=e.policies.map((e,t)=>n(t,e))),n=>{let r=e.verdicts[n]??0;if(!i.has(m(r))||!a.has(h(r)))return!1;let s=t?.[n]??``;return o.every(e=>s.includes(e))}};function n(t,n){let{message:r,witness:i,decision:a,subject:o}=b(e,t),{kind:s,name:c,account:l,region:u,id:d}=o;return(`${r}\\n${i}\\n${a}\\n${s} ${c} ${l} ${u}\\n${d}\\n`+(e.policyTexts[n]??``)).toLowerCase()}}function C(){globalThis.addEventListener(`hashchange`,w),w();let e=[];globalThis.addEventListener(`beforeprint`,()=>{e=[...document.querySelectorAll(`details:not([open])`)];for(let t of e)t.open=!0}),globalThis.addEventListener(`afterprint`,()=>{for(let t of e)t.open=!1})}function w(){let e=document.getElementById(location.hash.slice(1));e instanceof HTMLDetailsElement&&(e.open=!0)}function T(e,t){let n=Array.from({length:t},()=>({open:[],settled:[]}));e.policies.forEach((t,r)=>{let i=n[t];i!==void 0&&(g(e.verdicts[r]??0)?i.open:i.settled).push(r)});let r=(t,n)=>(e.verdicts[t]??0)-(e.verdicts[n]??0)||t-n;for(let{open:e,settled:t}of n)e.sort(r),t.sort(r);return n}function E(e,t){let n=e.map(()=>0),r=e.map((e,t)=>t).sort((t,n)=>(e[t]??0)-(e[n]??0)),i=t;return r.forEach((t,r)=>{let a=Math.min(e[t]??0,Math.floor(i/(e.length-r)));n[t]=a,i-=a}),n}function D(e,t){let{status:n,subject:i,message:o}=e;return r(`li`,{class:`finding ${n}`},r(`div`,{class:`verdict`},l(u(n)),` `,a[n]),r(`div`,{class:`subject`},r(`strong`,{},i.name),` `,r(`span`,{class:`place`},O(i,t.showAccounts)),n===`fail`&&e.severity!==t.severity?[` `,d(e.severity)]:[]),r(`div`,{class:`said`},r(`p`,{},o),e.decision===``?[]:r(`p`,{class:`note`},e.decision),...k(e)))}function O({kind:e,region:t,account:n},r){let i=[s[e]];return t!==``&&e!==`region`&&i.push(t),r&&e!==`account`&&i.push(n),i.join(` · `)}function*k({witness:e,causes:t,facts:n,subject:i}){e!==``&&(yield r(`p`,{},`Nobody would record, for instance: `,r(`code`,{},e))),t.length>0&&(yield r(`p`,{},`Could not be seen: `,t.map((e,t)=>[t===0?``:`, `,r(`a`,{href:`#cause-${e+1}`},`cause ${e+1}`)]))),n.length!==0&&(yield r(`details`,{class:`facts`},r(`summary`,{},`What was read`),r(`p`,{},r(`code`,{},i.id)),r(`ul`,{},n.map(j))))}let A={pass:`holds`,fail:`does not hold`,error:`unknown`};function j({result:e,that:t,observed:n}){return r(`li`,{},l(e===`error`?`unknown`:e),` `,r(`code`,{},t),` ${A[e]}`,n.length===0?[]:r(`ul`,{},n.map(e=>r(`li`,{},r(`code`,{},e)))))}function M(e){if(typeof e==`string`)return document.createTextNode(e);if(!(`tag`in e)){let t=document.createDocumentFragment();return t.append(...e.map(M)),t}let t=document.createElement(e.tag);for(let[n,r]of Object.entries(e.attributes))t.setAttribute(n,r);return t.append(...e.children.map(M)),t}function N({root:e,all:n,item:r}){let i=P(e,`.items`),a=P(e,`.more`),o=n;function s(e){let t=i.children.length;i.append(...o.slice(t,t+e).map(e=>M(r(e)))),l()}function c(){let e=i.children.length;s(100);let t=i.children[e];t instanceof HTMLElement&&(t.tabIndex=-1,t.focus())}function l(){let e=i.children.length,n=o.length-e,r=`${t(e)} of ${t(o.length)} are listed. `;if(a.hidden=n===0,n===0)return;if(e>=1e3){a.replaceChildren(`${r}Search or filter to see the others.`);return}let s=document.createElement(`button`);s.type=`button`,s.textContent=`Show ${t(Math.min(100,n))} more`,s.addEventListener(`click`,c),a.replaceChildren(r,s)}return l(),{first:i.children.length,show(e,t){o=e,i.replaceChildren(),s(t)}}}function P(e,t){let n=e.querySelector(t);if(n===null)throw Error(`the page has no ${t}`);return n}function F(e){let t=T(e,e.policySeverities.length),n=_(e),r=[...document.querySelectorAll(`details.policy`)].map(r=>{let i=Number(r.dataset.policy),a=e.policySeverities[i]??`critical`,o=t=>D(b(e,t),{severity:a,showAccounts:n}),s=r.querySelector(`details.settled`);return{details:r,wasOpen:r.open,settled:s,settledWasOpen:s?.open??!1,lists:[...r.querySelectorAll(`[data-block]`)].map(e=>{let n=t[i]?.[e.dataset.block===`open`?`open`:`settled`]??[];return{root:e,list:N({root:e,all:n,item:o}),all:n}})}});return{show:e=>e===void 0?I(r):L(r,e)}}function I(e){let t=0;for(let{details:n,wasOpen:r,settled:i,settledWasOpen:a,lists:o}of e){n.hidden=!1,n.open=r,i!==null&&(i.hidden=!1),i!==null&&(i.open=a);for(let{root:e,list:n,all:r}of o)e.hidden=!1,n.show(r,n.first),t+=r.length}return{findings:t,policies:e.length}}function L(e,t){let n=e.map(({lists:e})=>e.map(({all:e})=>e.filter(t))),r=E(n.flat().map(e=>e.length),400).values(),i={findings:0,policies:0};return e.forEach(({details:e,settled:t,lists:a},o)=>{let s=a.map(({root:e,list:t},i)=>{let a=n[o]?.[i]??[];return t.show(a,r.next().value??0),e.hidden=a.length===0,a.length}),c=s.reduce((e,t)=>e+t,0);if(e.hidden=c===0,e.open=c>0,t!==null){let e=s.at(-1)??0;t.hidden=e===0,t.open=e>0}i.findings+=c,i.policies+=+(c>0)}),i}C();let R=document.querySelector(`#filters`),z=document.querySelector(`#findings-data`);R!==null&&z!==null&&B(R,JSON.parse(z.textContent??``));function B(n,r){let i=S(r),a=F(r),o=n.querySelector(`#outcome`);function s(){let e=V(n);c(a.show(H(e,n)?void 0:i(e)))}function c(n){if(o===null)return;let i=e(r.verdicts.length,`finding`);o.textContent=`${t(n.findings)} of ${i} in ${e(n.policies,`policy`,`policies`)}`}n.addEventListener(`submit`,e=>e.preventDefault()),n.addEventListener(`input`,s),n.addEventListener(`reset`,()=>requestAnimationFrame(s)),n.hidden=!1,document.querySelector(`#cut`)?.remove(),H(V(n),n)?c({findings:r.verdicts.length,policies:r.policySeverities.length}):s()}function V(e){let t=new FormData(e),n=t.get(`words`),r=e=>new Set(t.getAll(e));return{text:typeof n==`string`?n:``,statuses:r(`status`),severities:r(`severity`)}}function H({text:e},t){return e.trim()===``&&t.querySelector(`input[type=checkbox]:not(:checked)`)===null}})();<\/script>\n</body>\n</html>\n'}function Ct(){return n(`a`,{class:`skip`,href:`#content`},`Skip to the report`)}function wt(e){return n(`header`,{},n(`p`,{class:`brand`},`Trailproof`),n(`h1`,{},`CloudTrail of ${Tt(e)}`),n(`p`,{class:`place`},`As AWS showed it at `,J(e.run.startedAt)))}function Tt({accounts:[t,...n],scope:r}){return t===void 0?`no account`:`${r.asked.organization?`an organization: `:``}${n.length===0?`account ${t.id}`:e.f(n.length+1,`account`)}`}function Et(e){let t=/* @__PURE__ */ new Set([...se(e)?[]:[`accounts`],..._t(e)?[]:[`waivers`]]);return n(`nav`,{"aria-label":`Sections`},n(`ul`,{},bt.filter(([e])=>!t.has(e)).map(([e,t])=>n(`li`,{},n(`a`,{href:`#${e}`},t)))))}function Dt(e){return n(`section`,{id:`summary`,"aria-labelledby":`summary-title`},n(`h2`,{id:`summary-title`,class:`unseen`},`Summary`),Ot(e.result),n(`div`,{class:`answers`},kt(e),Mt(e),Pt(e)))}function Ot({complete:t,incompleteBecause:r,population:i}){if(t){let{accounts:t,regions:r}=i,a=`${e.f(t.evaluated,`account`)} and ${e.f(r.evaluated,`region`)}`;return n(`p`,{class:`banner complete`},d(`pass`),n(`strong`,{},` Complete`),`: everything in ${a} could be judged.`)}return n(`div`,{class:`banner incomplete`},n(`p`,{},d(`unknown`),n(`strong`,{},` INCOMPLETE`),`, because`),n(`ul`,{},r.map(e=>n(`li`,{},e))))}function X({question:e,kind:t,answer:r,detail:i,lines:a,more:o}){return n(`article`,{class:`answer ${t}`},n(`h3`,{},e),n(`p`,{class:`figure`},d(t),` ${r}`),n(`p`,{class:`detail`},i),a.length===0?[]:n(`ul`,{},a.map(e=>n(`li`,{},e))),n(`p`,{class:`further`},n(`a`,{href:o.href},o.text)))}function kt({coverage:{cells:t,situations:n},result:r}){let i=t.covered+t.gap+t.unknown,a=n.filter(({state:e})=>e!==`covered`),o=t.gap>0?`${e.f(t.gap,`region`)} with a gap`:`no gap was found`,s=t.unknown>0?`, ${e.f(t.unknown,`region`)} unknown`:``,c=e.f(x(r.coverage.classes).length,`class`,`classes`),l=r.population.accounts.unreadable,u=l>0?`; ${e.f(l,`account`)} not looked into`:``;return X({question:`Are we covered?`,kind:t.gap>0?`fail`:t.unknown>0||i===0||l>0?`unknown`:`pass`,answer:i===0?`Nothing was looked at`:`${e.p(t.covered)} of ${e.f(i,`region`)}`,detail:i===0?`No region could be read.`:`record ${c} of events in full; ${o}${s}${u}.`,lines:Z(a.map(At)),more:{href:`#coverage`,text:`Coverage by account and region`}})}function At({situation:t,state:r,places:i,cells:a}){let[o]=i,s=i.size===1&&o!==void 0?e.c(o[1]):jt(a,i.size),c=t.answers.find(e=>e.witness!==void 0)?.witness,l=n(`a`,{href:`#${g(t)}`},s);return r===`unknown`?[l,`: unknown`]:c===void 0?l:[l,`: nobody would record `,n(`code`,{},c)]}function jt(t,n){return`${e.f(t,`region`)} of ${e.f(n,`account`)}`}function Mt({result:n,policies:r}){let{findings:i}=n.summary,a=e.o(n.summary),o=e.s(a),s=t.u(n.summary),l=o===0?[]:r.filter(({entry:e})=>e.counts.fail>0),u=e.m.filter(e=>a[e]>0).map(t=>`${e.p(a[t])} ${c[t].toLowerCase()}`),d=o>0?`${u.join(`, `)}; in ${e.f(l.length,`policy`,`policies`)} of ${e.p(r.length)}.`:`${e.f(r.length,`policy`,`policies`)}, ${e.f(i.pass,`finding`)} that ${i.pass===1?`passes`:`pass`}.`;return X({question:`What is broken?`,kind:o>0?`fail`:i.pass>0?`pass`:`none`,answer:o>0?`${e.f(o,`finding`)} ${o===1?`fails`:`fail`}`:`Nothing fails`,detail:s===``?d:`${d} Not counted: ${s}.`,lines:Z(l.map(Nt)),more:{href:`#findings`,text:`All findings`}})}function Nt({entry:t,worst:r}){return[p(r),` `,n(`a`,{href:`#${B(t)}`},t.title),` (${e.p(t.counts.fail)})`]}function Pt({result:t,causes:n,policies:r}){let{error:i}=t.summary.findings,a=r.filter(({entry:e})=>e.counts.error>0),o=n.length===0&&i===0&&t.complete,s=`${e.f(t.faults.length,`call`)} not answered`;return X({question:`What could not be seen?`,kind:o?`pass`:`unknown`,answer:o?`Nothing in scope`:n.length===0?`Not everything was judged`:s,detail:i>0?`${e.f(i,`finding`)} could not be judged.`:`Every finding could be judged.`,lines:[...It(t),...Z(a.map(Ft)),...Lt(t)],more:o?{href:`#run`,text:`Scope and population`}:{href:`#faults`,text:`What could not be seen, and why`}})}function Ft({entry:t}){return[n(`a`,{href:`#${B(t)}`},t.title),` (${e.p(t.counts.error)})`]}function It({accounts:t,population:r}){if(r.accounts.unreadable===0)return[];let i=e.l({accounts:t}),a=t.filter(({access:e})=>e===`unreadable`).map(({id:e})=>i(e));return[[n(`a`,{href:`#accounts`},e.f(a.length,`account`)),` not looked into: ${e.u(a,5)}`]]}function Lt({population:{accounts:t,regions:r}}){let i=[...t.excluded>0?[e.f(t.excluded,`account`)]:[],...r.excluded>0?[e.f(r.excluded,`region`)]:[]];return i.length===0?[]:[[`Left out of scope: ${i.join(` and `)}, see `,n(`a`,{href:`#run`},`This run`)]]}function Z(t){let n=t.length-5;return n>0?[...t.slice(0,5),`and ${e.p(n)} more`]:t}const Rt=[`Trail`,`Owner`,`Home`,`Reach`,`Records`,`Bucket`,`KMS key`,`Validation`,`Logging`];function zt({result:t}){let{trails:i}=t,a=new Map(t.accounts.map(({id:e,name:t})=>[e,t]));if(i.length===0)return r(`trails`,`Trails`,[n(`p`,{},`No trail was seen.`)]);let o=i.length-500;return r(`trails`,`Trails`,[_(`Table of trails`,n(`table`,{class:`trails`},n(`caption`,{class:`unseen`},`Every trail once`),n(`thead`,{},n(`tr`,{},Rt.map(e=>n(`th`,{scope:`col`},e)))),n(`tbody`,{},i.slice(0,500).map(e=>Bt(e,a.get(e.owner)))))),o>0?n(`p`,{class:`note`},`${e.f(o,`more trail`)}, see the JSON report.`):[]])}function Bt(e,r){return n(`tr`,{},n(`th`,{scope:`row`,class:`free`,title:e.arn},t.r(e.name,200)),n(`td`,{},e.owner,r===void 0?[]:n(`p`,{class:`place`},r)),n(`td`,{class:`whole`},e.home),n(`td`,{class:`free`},Vt(e)),n(`td`,{class:`free wide`},Ht(e.records)),n(`td`,{class:`free`},Ut(e.bucket)),n(`td`,{class:`free`},Wt(e.key)),n(`td`,{},Gt(e.logFileValidation)),n(`td`,{class:`free`},Kt(e.reach)))}function Q(e,t){return[d(e),` ${t}`]}const $=Q(`unknown`,`unknown`);function Vt({multiRegion:e,organization:t,home:n}){if(e===null)return $;let r=e?`all regions`:`${n} only`;return t===null?Q(`unknown`,`${r}, organization unknown`):t?`organization, ${r}`:r}function Ht(e){return e===null?$:e.length===0?Q(`fail`,`nothing`):n(`ul`,{},e.map(e=>n(`li`,{},e)))}function Ut(e){if(e===null)return Q(`fail`,`none`);let r=n(`code`,{},t.r(e.name,200));switch(e.state){case`present`:return r;case`dangling`:return[d(`fail`),` `,r,` does not exist`];case`foreign`:return[d(`unknown`),` `,r,` not seen`]}}function Wt(e){if(e===null)return Q(`none`,`none`);let r=e.arn.slice(e.arn.lastIndexOf(`/`)+1),i=n(`code`,{title:e.arn},t.r(r,200));switch(e.state){case`present`:return e.keyState===`Enabled`?i:e.keyState===null?[d(`unknown`),` `,i,` state unknown`]:[d(`fail`),` `,i,` ${e.keyState}`];case`dangling`:return[d(`fail`),` `,i,` does not exist`];case`foreign`:return[d(`unknown`),` `,i,` not seen`]}}function Gt(e){return e===null?$:e?Q(`pass`,`on`):Q(`fail`,`off`)}function Kt({logging:t,stopped:r,unknown:i}){let a=[[`pass`,`on`,t],[`fail`,`off`,r],[`unknown`,`unknown`,i]].filter(([,,e])=>e.length>0);return a.length===0?$:n(`ul`,{},a.map(([t,r,i])=>n(`li`,{title:e.c(i)},Q(t,`${r} in ${qt(i)}`))))}function qt(t){return t.length<=3?e.c(t):e.f(t.length,`region`)}function Jt(e){return{chunks:Yt(e),warnings:[]}}function*Yt(e){let t=Le(e);yield*xt(e);let n=se(e)?[ce]:[];for(let e of[Dt,xe,...n,zt])yield`${U(e(t))}\n`;yield*st(t);let r=_t(e)?[vt]:[];for(let e of[...r,ze,dt])yield`${U(e(t))}\n`;yield*St(Se(t.findings))}exports.html=Jt;