const e=require("./counting.cjs"),t=require("./capital.cjs"),n=require("./comparison.cjs"),r=require("./comparison-words.cjs"),i=require("./escape-text.cjs"),a=require("./policy-name.cjs"),o=require("./index.cjs"),s=require("./counting-failures.cjs"),c=require("./finding-words.cjs"),l=require("./account-names.cjs"),u=require("./region-list.cjs"),d=require("./decision-words.cjs");function f(e,t={},...n){return{tag:e,attributes:t,children:n}}function p(e,t,n){return f(`section`,{id:e,"aria-labelledby":`${e}-title`},f(`h2`,{id:`${e}-title`},t),n)}function m(e,t){return[f(`dt`,{},e),f(`dd`,{},t)]}function h(e,t){return`${e}-${t.replace(/[^\w-]/g,`_`).slice(0,100)}`}function g({name:e,label:t,caption:n,columns:r,rows:i}){return y(t,f(`table`,{class:e},f(`caption`,{class:`unseen`},n),f(`thead`,{},f(`tr`,{},r.map(_))),f(`tbody`,{},i)))}function _(e){return typeof e==`string`?f(`th`,{scope:`col`},e):f(`th`,{scope:`col`,class:e.class},e.title)}function v(e){return{title:e,class:`number`}}function y(e,t){return f(`div`,{class:`scrolling`,role:`region`,"aria-label":e,tabindex:`0`},t)}function b(t,n,r){return t<=0?[]:f(`p`,{class:`note`},`${e.t(t,`more ${n}`,r&&`more ${r}`)}, see the JSON report.`)}const ee=[`fail`,`error`,`pass`,`not-applicable`],x={fail:`Fails`,error:`Not judged`,pass:`Passes`,"not-applicable":`Not applicable`},S={critical:`Critical`,high:`High`,medium:`Medium`,low:`Low`},C={organization:`organization`,account:`account`,region:`region`,trail:`trail`,bucket:`bucket`,"log-bucket":`log bucket`,key:`KMS key`,"log-group":`log group`,topic:`SNS topic`,"event-data-store":`event data store`},te={fail:`✖`,pass:`✔`,unknown:`?`,none:`–`};function w(e){return f(`span`,{class:`mark ${e}`,"aria-hidden":`true`},te[e])}function ne(e){switch(e){case`fail`:return`fail`;case`error`:return`unknown`;case`pass`:return`pass`;case`not-applicable`:return`none`}}function T(e){return f(`span`,{class:`severity ${e}`},S[e])}const E={covered:`pass`,gap:`fail`,unknown:`unknown`},re={covered:`recorded`,gap:`gap`,unknown:`unknown`};function ie(e,t){let{classes:n}=t,r=new Map(t.accounts.map(({id:e,name:t})=>[e,t])),i=e.accounts.slice(0,100),a=f(`tr`,{},f(`th`,{scope:`col`},`Account`),f(`th`,{scope:`col`},`Events`),e.regions.map(e=>f(`th`,{scope:`col`,class:`region`},f(`span`,{},e)))),o=f(`table`,{class:`matrix`},f(`caption`,{class:`unseen`},`What is recorded, by account, class of events and region`),f(`thead`,{},a),oe(t.accounts,e.regions.length),i.map(t=>f(`tbody`,{},n.map((i,a)=>ae(t,{of:i,row:a,facts:e,classes:n,name:r.get(t.id)})))));return[ce(),f(`div`,{class:`paper`},y(`Coverage matrix`,o),le(e.accounts.slice(100)))]}function ae(e,{of:t,row:n,facts:r,classes:i,name:a}){let o={scope:`rowgroup`,rowspan:String(i.length),class:`account`};return f(`tr`,{},n===0?f(`th`,o,e.id,a===void 0?[]:f(`span`,{},a)):[],f(`th`,{scope:`row`,class:`class`},t.title),r.regions.map(n=>se(e.regions.get(n),t.id)))}function oe(t,n){let r=t.filter(({access:e})=>e===`unreadable`);if(r.length===0)return[];let i={class:`closed`,colspan:String(n+1)},a=r.slice(0,25).map(({id:e,name:t})=>f(`tr`,{},f(`th`,{scope:`row`,class:`account`},e,t===void 0?[]:f(`span`,{},t)),f(`td`,i,w(`unknown`),` could not be looked into`))),o=r.length-25;return f(`tbody`,{},a,o>0?f(`tr`,{},f(`td`,{...i,colspan:String(n+2)},`${e.t(o,`more account`)} could not be looked into`)):[])}function se(e,t){let n=e?.answers.find(e=>e.class===t);if(e===void 0||n===void 0)return f(`td`,{class:`outside`},f(`span`,{class:`unseen`},`not in scope`));let{state:r,witness:i}=n,a=[w(E[r]),f(`span`,{class:`unseen`},re[r])],o={href:`#${D(e)}`,title:i??re[r]};return f(`td`,{class:r},r===`covered`?a:f(`a`,o,a))}function D({id:e}){return h(`situation`,e)}function ce(){let e=(e,t)=>f(`li`,{},f(`span`,{class:`key ${e}`},w(E[e])),` ${t}`);return f(`ul`,{class:`legend`,"aria-label":`Legend`},e(`covered`,`recorded by a trail that logs`),e(`gap`,`gap: some of these events reach no trail`),e(`unknown`,`unknown: not everything could be seen`))}function le(t){if(t.length===0)return[];let n=n=>e.n(t.filter(e=>e.state===n).length);return f(`p`,{class:`note`},`${e.t(t.length,`more account`)}: ${n(`gap`)} with a gap, ${n(`unknown`)} with something unknown, ${n(`covered`)} recorded everywhere. The situations below and the JSON report have all.`)}const ue=1e3;function de({accounts:e,scope:t}){return e.length>1||t.asked.organization||e.some(({access:e})=>e===`unreadable`)||t.excluded.some(({region:e})=>e===void 0)}function fe(e){let{result:t,coverage:n}=e,r=new Map(n.accounts.map(e=>[e.id,e])),i=new Map(n.accounts.map(({id:e},t)=>[e,t])),a=({id:e,access:t})=>t===`unreadable`?-1:i.get(e)??n.accounts.length,o=[...t.accounts].sort((e,t)=>a(e)-a(t));return p(`accounts`,`Accounts`,[g({name:`accounts`,label:`Table of accounts`,caption:`Every account that was asked for`,columns:[`Account`,`Name`,`Unit`,`State`,`Regions`,`Recorded`],rows:o.slice(0,ue).map(e=>pe(e,r.get(e.id)))}),b(o.length-ue,`account`),_e(t)])}function pe(t,n){let{id:r,name:i,ou:a,state:o,management:s,access:c,regions:l}=t;return f(`tr`,{},f(`th`,{scope:`row`,class:`whole`},r),f(`td`,{class:`free`},i??``,s===!0?f(`span`,{class:`place`},` (management account)`):[]),f(`td`,{class:`free`},a??``),f(`td`,{},o??``),c===`unreadable`?f(`td`,{colspan:`2`},w(`unknown`),` could not be looked into, see `,me()):[f(`td`,{class:`whole`},e.t(l.length,`region`)),f(`td`,{class:`free`},he(n))])}function me(){return f(`a`,{href:`#faults`},`Not seen`)}function he(e){if(e===void 0)return[w(`unknown`),` no region could be read`];switch(e.state){case`covered`:return[w(E.covered),` everywhere`];case`gap`:return[w(E.gap),` with gaps, see `,ge()];case`unknown`:return[w(E.unknown),` not known everywhere, see `,ge()]}}function ge(){return f(`a`,{href:`#coverage`},`Coverage`)}function _e({scope:t}){let n=t.excluded.filter(({region:e})=>e===void 0);if(n.length===0)return[];let r=[...Map.groupBy(n,({reason:e})=>e)];return[f(`h3`,{},`Left out: ${e.t(n.length,`account`)}`),f(`dl`,{class:`facts`},r.map(([t,n])=>{let r=n.slice(0,500).map(({account:e})=>e),i=n.length-r.length,a=r.join(`, `)+(i>0?` and ${e.n(i)} more`:``);return[f(`dt`,{},t===`not-named`?`not named in --accounts`:t),f(`dd`,{},a)]}))]}const O={new:`fail`,fixed:`pass`,gone:`none`,"still-failing":`fail`,"newly-unknown":`unknown`,"seen-again":`pass`,waived:`none`,"not-compared":`unknown`};function ve(e,n){let{kind:a,cause:o,policy:s,subject:c,message:l,severity:u}=e,d=[C[c.kind],c.region??``,c.account].filter(e=>e!==``);return f(`li`,{class:`finding change`},f(`div`,{class:`verdict`},w(O[a]),` ${ye(e)}`),f(`div`,{class:`subject`},f(`strong`,{},i.r(c.name??c.id,300)),` `,f(`span`,{class:`place`},i.r(d.join(` · `),300))),f(`div`,{class:`said`},f(`p`,{},T(u),` `,f(`strong`,{},n.get(s)??s)),f(`p`,{},i.r(l,1e3)),be(e.observed),f(`p`,{class:`place`},t.t(r.s[o]))))}function ye({before:e,after:t}){return`${e===void 0?`Not there`:x[e]} → ${t===void 0?`Not there`:x[t]}`}function be(t){if(t.length===0)return[];let n=t.length-10;return f(`ul`,{class:`observed`},t.slice(0,10).map(({path:e,before:t,after:n})=>f(`li`,{},f(`code`,{},`${i.r(e,200)}: ${k(t)} → ${k(n)}`))),n>0?f(`li`,{},`and ${e.n(n)} more`):[])}function k(e){return e===void 0?`(not read)`:i.r(JSON.stringify(e),200)}const xe={added:`Added`,removed:`Removed`,changed:`Changed`};function Se(t){return t.length===0?f(`p`,{},`The policies are the same as before, with the same parameters, severities and exceptions.`):[f(`h3`,{},`${e.t(t.length,`policy is`,`policies are`)} not what they were`),g({name:`policy-changes`,label:`Table of changed policies`,caption:`Policies that were added, removed or changed`,columns:[`Policy`,`Change`,`Before`,`After`],rows:t.slice(0,200).map(Ce)}),b(t.length-200,`policy`,`policies`)]}function Ce({policy:e,title:t,change:n,parts:i,before:a,after:o}){let s=i.map(e=>r.r[e]).join(`, `);return f(`tr`,{},f(`th`,{scope:`row`,class:`free`},t,f(`p`,{class:`place`},e)),f(`td`,{},xe[n],s===``?[]:f(`p`,{class:`place`},s)),f(`td`,{class:`free wide`},A(a)),f(`td`,{class:`free wide`},A(o)))}function A(e){if(e===void 0)return f(`span`,{class:`place`},`not judged`);let t=Object.entries(e.params).map(([e,t])=>`${e} = ${JSON.stringify(t)}`);return[f(`p`,{},e.severity),t.length===0?[]:f(`p`,{},f(`code`,{},i.r(t.join(`, `),300))),f(`p`,{class:`place`},f(`code`,{},e.digest))]}const j=[`gap`,`unknown`,`covered`];function we({coverage:e}){let t=new Map(e.situations.map(e=>[e.id,e])),n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new Map,i={covered:0,gap:0,unknown:0},a=new Set(M(e.classes).map(({id:e})=>e)),o=({answers:e})=>Te(e.filter(e=>a.has(e.class)).map(({state:e})=>e));for(let{account:a,regions:s,situation:c}of e.cells){let e=t.get(c);if(e===void 0)continue;i[o(e)]+=s.length;let l=N(n,a,()=>/* @__PURE__ */ new Map);for(let t of s)l.set(t,e);N(N(r,c,()=>/* @__PURE__ */ new Map),a,()=>[]).push(...s)}let s=e=>Te([...e].map(o));return{situations:Ee(e.situations.map(e=>{let t=r.get(e.id)??/* @__PURE__ */ new Map,n=[...t.values()].reduce((e,t)=>e+t.length,0);return{situation:e,state:o(e),places:t,cells:n}})).filter(e=>e.cells>0),accounts:Ee([...n].map(([e,t])=>({id:e,regions:t,state:s(t.values())}))),regions:[...new Set(e.cells.flatMap(e=>e.regions))].sort(),cells:i}}function M(e){return e.filter(({category:e})=>e===`management`||e===`required`)}function Te(e){return j.find(t=>e.includes(t))??`covered`}function Ee(e){return[...e].sort((e,t)=>j.indexOf(e.state)-j.indexOf(t.state))}function N(e,t,n){let r=e.get(t)??n();return e.set(t,r),r}const De=[`kinds`,`accounts`,`regions`,`names`,`ids`,`policies`,`verdicts`,`subjects`,`messages`,`witnesses`,`decisionOf`,`factLists`,`evidenceOf`,`causeLists`,`evidenceRuns`],Oe=[`pass`,`fail`,`error`];function ke(e,t){return ee.indexOf(e)*s.r.length+s.r.indexOf(t)}function Ae(e){return ee[Math.floor(e/s.r.length)]??`error`}function je(e){return s.r[e%s.r.length]??`critical`}function Me(e){return e<2*s.r.length}function Ne({accounts:e}){for(let t=1;t<e.length;t+=1)if(e[t]!==e[0])return!0;return!1}function Pe(e,t){let n=Array.from({length:t},()=>({open:[],settled:[]}));for(let r=0;r<e.policies.length;r+=1){let i=n[e.policies[r]??t];i!==void 0&&(Me(e.verdicts[r]??0)?i.open:i.settled).push(r)}let r=(t,n)=>(e.verdicts[t]??0)-(e.verdicts[n]??0)||t-n;for(let{open:e,settled:t}of n)e.sort(r),t.sort(r);return n}function Fe(e,t){let n=e.map(()=>0),r=e.map((e,t)=>t).sort((t,n)=>(e[t]??0)-(e[n]??0)),i=t;return r.forEach((t,r)=>{let a=Math.min(e[t]??0,Math.floor(i/(e.length-r)));n[t]=a,i-=a}),n}const P={kind:`none`,words:``,details:[]},F=2e3;function Ie(e,t){let{status:n,severity:r,subject:a,message:o,witness:s,facts:c,faults:l}=e;return{status:n,severity:r,subject:{kind:a.kind,account:i.t(a.account,500),region:i.t(a.region??``,500),name:i.t(a.name??a.id,500),id:i.t(a.arn??a.id,F)},message:i.t(o,F),witness:s===void 0||o.includes(s)?``:i.t(s,F),facts:c.map(Be),decision:Le(e),causes:[...new Set(l.flatMap(e=>t.get(e)??[]))].sort((e,t)=>e-t)}}function Le({waiver:e,baseline:t,effective:n}){return e===void 0?n===`error`?ze(`doubtful`,c.r):t===void 0?P:ze(`known`,c.n):Re(e)}function Re(e){let{id:t,reason:n,owner:r,approver:a,ticket:o,created:s,expires:c,compensatingControl:l}=e,u=[[`Why`,n],[`Until`,c],[`Since`,s],[`Owner`,r],[`Approver`,a],[`Ticket`,o],[`Meanwhile`,l],[`Waiver`,t]];return{kind:`waived`,words:i.t(`Waived until ${c} by ${r}: ${n}`,F),details:u.flatMap(([e,t])=>t===void 0?[]:[[e,i.t(t,F)]])}}function ze(e,t){return{kind:e,words:t,details:[]}}function Be({result:e,that:t,observed:n,evidence:r}){let a=Object.entries(n).map(([e,t])=>i.t(`${e} = ${JSON.stringify(t)}`,300));return{result:e,that:i.t(t,F),observed:Ve(a,20),evidence:Ve(r.slice(0,50).map(e=>i.t(e,500)),50,r.length)}}function Ve(e,t,n=e.length){return n>t?[...e.slice(0,t),`and ${n-t} more`]:e}const He=[``,``,``,``];function I(e,t){return We(t).map((e,t)=>({name:e,hole:He[t]??``})).filter(({name:e})=>e!==``).sort((e,t)=>t.name.length-e.name.length).reduce((e,{name:t,hole:n})=>Ge(e,t,n),e)}function Ue(e,t){let n=We(t);return e.replace(/[\u0001-\u0004]/g,e=>n[e.charCodeAt(0)-1]??``)}function We({id:e,name:t,account:n,region:r}){return[e,t,n,r]}function Ge(e,t,n){let r=``,i=0;for(let a=e.indexOf(t);a!==-1;a=e.indexOf(t,a+t.length))Ke(e[a-1])||Ke(e[a+t.length])||(r+=e.slice(i,a)+n,i=a+t.length);return r+e.slice(i)}function Ke(e){return e!==void 0&&/[\w-]/.test(e)}function qe(e){let t=R(``),n=e=>t.place(e,e),r=Qe(n),i=R([]),a=R([]),o=R(P),s=$e(),c=Je();return{data:{...Ye(e),strings:t.all,facts:i.all,causes:a.all,decisions:o.all,evidence:s.ids,evidenceRuns:s.runs,...r.columns,...c},add(e,t){let{status:l,severity:u,subject:d,message:f,witness:p,decision:m,facts:h,causes:g}=t,_=Ze(h,d,n);et(c,{policies:e,verdicts:ke(l,u),subjects:r.place(d),messages:n(I(f,d)),witnesses:n(I(p,d)),decisionOf:o.place(Xe(m),m),factLists:i.place(_.join(`;`),_),evidenceOf:s.place(h),causeLists:a.place(g.join(`,`),g)})}}}function Je(){return{policies:[],verdicts:[],subjects:[],messages:[],witnesses:[],decisionOf:[],factLists:[],evidenceOf:[],causeLists:[]}}function Ye({policies:e,accounts:t}){let n=({controls:e})=>Object.entries(e).flatMap(([e,t])=>t.map(t=>L(`${e}/${t}`))),r=[...new Set(e.flatMap(n))].sort(),i=new Map(r.map((e,t)=>[e,t]));return{controls:r,policyList:e.map(e=>{let{id:t,as:r,title:o,severity:s}=e;return{name:L(a.t(e)),title:L(o),severity:s,words:[r??``,t,o].map(L).join(` `).trim(),controls:n(e).flatMap(e=>i.get(e)??[])}}),accountNames:t.flatMap(({id:e,name:t=``,ou:n=``})=>t===``&&n===``?[]:[[L(e),L(t),L(n)]])}}function L(e){return i.t(e,500)}function Xe({kind:e,words:t,details:n}){return e===`none`?``:[e,t,...n.flat()].join(`
`)}function Ze(e,t,n){return e.map(({result:e,that:r,observed:i})=>{let a=n(I(i.join(`
`),t));return[Oe.indexOf(e),n(I(r,t)),a]})}function Qe(e){let t={kinds:[],accounts:[],regions:[],names:[],ids:[]},n=/* @__PURE__ */ new Map;return{columns:t,place(r){let{kind:i,account:a,region:o,name:c,id:l}=r,u=[i,a,o,c,l].join(`
`),d=n.get(u);return d===void 0?(n.set(u,n.size),et(t,{kinds:s.a.indexOf(i),accounts:e(a),regions:e(o),names:e(c),ids:e(I(l,{...r,id:``}))}),n.size-1):d}}}function $e(){let e=R(``),t=[0],n=/* @__PURE__ */ new Map;return{ids:e.all,runs:t,place(r){if(r.every(({evidence:e})=>e.length===0))return 0;let i=r.flatMap(({evidence:t})=>[t.length,...t.map(t=>e.place(t,t))]),a=i.join(`,`),o=n.get(a);if(o!==void 0)return o;n.set(a,t.length);let s=t.length;for(let e of i)t.push(e);return s}}}function R(e){let t=[e],n=/* @__PURE__ */ new Map([[``,0]]);return{all:t,place(e,r){let i=n.get(e);return i===void 0?(n.set(e,t.length),t.push(r)-1):i}}}function et(e,t){for(let n in t)e[n].push(t[n])}function tt(e){let t=o.s(e.faults),n=new Map(t.flatMap(({ids:e},t)=>e.map(e=>[e,t]))),r=t.map(()=>/* @__PURE__ */ new Set),i=new Map(e.policies.map((e,t)=>[a.t(e),t])),{add:s,data:c}=qe(e);for(let t of e.findings()){let e=Ie(t,n);if(e.status===`error`)for(let n of e.causes)r[n]?.add(t.policy);s(i.get(t.policy)??i.size,e)}let l=Pe(c,e.policies.length);return{result:e,coverage:we(e),findings:c,policies:nt(e,c,l),causes:t.map((e,t)=>({group:e,opens:r[t]??/* @__PURE__ */ new Set})),causeOf:n}}function nt({policies:e},{verdicts:t},n){let r=e.map((e,r)=>{let i=n[r]??{open:[],settled:[]},a=t[i.open[0]??-1];return{number:r,entry:e,blocks:i,worst:a!==void 0&&e.counts.fail>0?je(a):e.severity}}),i=({blocks:{open:e,settled:n}})=>t[e[0]??n[0]??-1]??2**53-1;return r.sort((e,t)=>i(e)-i(t))}function z(e){return h(`policy`,a.t(e))}function rt({result:t}){let{run:n,tool:r,scope:i,schemaVersion:a,policies:o,faults:s}=t,c=s.length===0?`every call was answered`:`${e.t(s.length,`call`)} not answered`;return p(`run`,`Evidence of this run`,[f(`dl`,{class:`facts`},m(`Tool`,`${r.name} ${r.version}, result of format ${a}`),m(`Run`,[f(`code`,{},n.id),`: judging the same snapshot again gives the same number`]),m(`Plan`,f(`code`,{},i.planDigest)),m(`Started`,B(n.startedAt)),m(`Ended`,[B(n.endedAt),it(n)]),m(`Asked by`,f(`code`,{},n.caller===``?`unknown`:n.caller)),m(`Calls`,[c,s.length===0?``:`, see `,s.length===0?[]:f(`a`,{href:`#faults`},`Not seen`)])),f(`h3`,{},`${e.t(o.length,`policy`,`policies`)} judged, by the SHA-256 of their files`),o.length===0?f(`p`,{},`None.`):at(o)])}function B(e){let[,t,n]=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(e)??[];return f(`time`,{datetime:e},t===void 0?e:`${t} ${n??``} UTC`)}function it({startedAt:t,endedAt:n}){let r=Math.round((Date.parse(n)-Date.parse(t))/1e3);return Number.isFinite(r)&&r>=0?`, after ${e.n(r)} s`:``}function at(t){return g({name:`policies`,label:`Table of policies`,caption:`${e.t(t.length,`policy`,`policies`)} that were judged`,columns:[`Policy`,`Severity`,`Parameters`,`SHA-256`,`Written in`],rows:t.map(e=>{let{severity:t,params:n,digest:r,source:i}=e,o=Object.entries(n).map(([e,t])=>`${e} = ${JSON.stringify(t)}`);return f(`tr`,{},f(`th`,{scope:`row`,class:`free`},f(`a`,{href:`#${z(e)}`},a.t(e))),f(`td`,{},S[t]),f(`td`,{class:`free`},o.length===0?`none`:f(`code`,{},o.join(`, `))),f(`td`,{class:`free wide`},f(`code`,{},r)),f(`td`,{class:`free wide`},f(`code`,{},`${i.path}:${i.line}`)))})})}const ot=[`environment`,`policy`,`both`,`decision`,`none`];function st({result:e}){let{comparison:t}=e;if(t===void 0)return p(`changes`,`Changes`,[f(`p`,{},`Nothing was compared.`)]);let n=r.a(e,t),i=ct(t);return p(`changes`,`Changes`,[f(`p`,{class:`lead`},`Compared with the run of `,B(t.before.run.startedAt),`.`),lt(t),ut(t,i.causes),Se(t.policies),r.l.map(e=>dt(e,{some:i.first.get(e)??[],all:t.counts[e],titles:n}))])}function ct(e){let t=new Map(n.t.map(e=>[e,/* @__PURE__ */ new Map])),i=new Map(n.t.map(e=>[e,[]]));for(let n of e.changes()){let e=t.get(n.kind);e?.set(n.cause,(e.get(n.cause)??0)+1);let a=i.get(n.kind);a!==void 0&&a.length<50&&r.l.includes(n.kind)&&a.push(n)}return{causes:t,first:i}}function lt({caveats:t}){if(t.length===0)return[];let n=t.length-50;return f(`div`,{class:`banner incomplete`},f(`p`,{},w(`unknown`),` What keeps the two from being compared in full:`),f(`ul`,{},t.slice(0,50).map(e=>f(`li`,{},e)),n>0?f(`li`,{},`and ${e.n(n)} more, see the JSON report`):[]))}function ut({counts:i},a){let o=ot.filter(e=>[...a.values()].some(t=>t.has(e)));return g({name:`changes`,label:`Table of changes`,caption:`Findings by what became of them, and by what made the difference`,columns:[`Change`,v(`Findings`),...o.map(e=>v(t.t(r.s[e])))],rows:n.t.map(t=>{let{title:n,means:s}=r.c[t],c=t=>f(`td`,{class:t===0?`number zero`:`number`},e.n(t));return f(`tr`,{},f(`th`,{scope:`row`,class:`wide`},w(i[t]===0?`none`:O[t]),` ${n}`,f(`p`,{class:`place`},s)),c(i[t]),o.map(e=>c(a.get(t)?.get(e)??0)))})})}function dt(t,{some:n,all:i,titles:a}){if(n.length===0)return[];let{title:o,means:s,one:c,many:l}=r.c[t],u=i-n.length;return f(`details`,{class:`fold`,...t===`new`||t===`newly-unknown`?{open:``}:{}},f(`summary`,{},f(`h3`,{},`${o}: ${e.t(i,`finding`)}`),f(`span`,{class:`place`},s)),f(`ol`,{class:`items`},n.map(e=>ve(e,a))),u>0?f(`p`,{class:`note`},`${e.t(u,`more ${c}`,`more ${l}`)}, see the JSON report.`):[])}const ft=[`gap`,`unknown`,`open`,`part`,`covered`,`outside`],pt=[`gap`,`unknown`,`covered`],mt={gap:`fail`,unknown:`unknown`,open:`none`,part:`none`,covered:`pass`,outside:`none`},ht={gap:`gap`,unknown:`unknown`,open:`not recorded`,part:`recorded in part`,covered:`recorded`,outside:`not in scope`};function gt({accounts:e,coverage:{classes:t}}){return[_t(t,e.length===1),f(`div`,{id:`map`,hidden:``},f(`div`,{class:`scrolling map`}),f(`aside`,{id:`map-detail`,"aria-label":`What is known of the chosen cell`,hidden:``}))]}function _t(e,t){let n=`All that must be recorded (${M(e).map(({title:e})=>e.toLowerCase()).join(`, `)})`;return f(`form`,{id:`map-controls`,class:t?`single`:`several`,role:`search`,"aria-label":`Coverage map`,hidden:``},vt(`map-class`,`Events`,[f(`select`,{id:`map-class`,name:`class`,autocomplete:`off`},f(`option`,{value:`-1`},n),e.map(({title:e},t)=>f(`option`,{value:String(t)},e)))]),vt(`map-words`,`Account or unit`,[f(`input`,{id:`map-words`,type:`search`,name:`words`,autocomplete:`off`,spellcheck:`false`})]),f(`fieldset`,{},f(`legend`,{},`Accounts by their worst region`),ft.map(yt)),f(`p`,{class:`outcome`},f(`output`,{id:`map-outcome`,"aria-live":`polite`,for:`map-words`}),f(`button`,{type:`button`,id:`map-fold`},`Unfold all units`)),f(`p`,{class:`note`},`Choose a cell to see what records it, and one event that nobody would. Arrow keys move, Enter chooses, Escape leads back.`))}function vt(e,t,n){return f(`p`,{class:`field`},f(`label`,{for:e},t),n)}function yt(e,t){return f(`label`,{class:`choice`},f(`input`,{type:`checkbox`,name:`state`,value:String(t),checked:``,autocomplete:`off`}),` `,w(mt[e]),` ${ht[e]} `,f(`span`,{class:`count`}))}function bt(t){let{of:n,classes:r}=t,i=n.length-100;return f(`table`,{class:`situations`},f(`thead`,{},f(`tr`,{},f(`th`,{scope:`col`},`Where`),M(r).map(({title:e})=>f(`th`,{scope:`col`},e)),St(r).length===0?[]:f(`th`,{scope:`col`},`Data and network events`))),f(`tbody`,{},n.slice(0,100).map(e=>xt(e,t))),i>0?f(`tfoot`,{},f(`tr`,{},f(`td`,{},`${e.n(i)} more, see the JSON report`))):[])}function xt({situation:t,places:n,cells:r},i){return f(`tr`,{id:D(t)},f(`th`,{scope:`row`,class:`free`},e.t(r,`region`),Tt(n,i.nameOf)),M(i.classes).map(({id:e})=>{let n=t.answers.find(t=>t.class===e);return n===void 0?f(`td`):Et(n,i)}),Ct(t,i))}function St(e){let t=new Set(M(e));return e.filter(e=>!t.has(e))}function Ct(e,t){let n=St(t.classes);if(n.length===0)return[];let r=n.flatMap(({id:n,title:r})=>{let i=e.answers.find(e=>e.class===n);return i===void 0?[]:[{title:r,...wt(i,t)}]});return f(`td`,{class:`free`},f(`ul`,{},[...Map.groupBy(r,({words:e})=>e).values()].map(e=>{let[t]=e,n=e.map(({title:e})=>e).join(`, `);return f(`li`,{},t===void 0?[]:[w(t.sign),` ${t.words}: ${n}`])})))}function wt(e,t){switch(e.state){case`covered`:return{sign:`pass`,words:`Recorded by ${V(e,t)}`};case`gap`:return e.by.length===0?{sign:`none`,words:`Not recorded`}:{sign:`none`,words:`In part by ${V(e,t)}`};case`unknown`:return{sign:`unknown`,words:`Unknown`}}}function Tt(t,n){let r=[...Map.groupBy(t,([,e])=>u.t(e))],i=r.slice(0,25),a=r.slice(25).reduce((e,[,t])=>e+t.length,0);return f(`ul`,{},i.map(([e,t])=>{let r=n===void 0?[]:t.map(([e])=>n(e)),i=f(`span`,{class:`place`},l.n(r,10));return f(`li`,{},r.length===0?e:[e,` in `,i])}),a>0?f(`li`,{},`and ${e.t(a,`more account`)}`):[])}function V({by:t},{names:n}){let r=t.slice(0,10).map(e=>n.get(e)?.name??e),i=t.length-r.length;return r.join(`, `)+(i>0?` and ${e.n(i)} more`:``)}function Et(e,t){let{state:n,witness:r,faults:i,reason:a}=e,o=V(e,t),s=[w(E[n]),` `];switch(n){case`covered`:return f(`td`,{class:`free`},s,`Recorded by ${o}`);case`gap`:return f(`td`,{class:`free`},f(`p`,{},s,f(`strong`,{},`Gap`),`: nobody would record `),f(`p`,{},f(`code`,{},r??`some of these events`)),o===``?[]:f(`p`,{class:`place`},`Some of the rest is recorded by ${o}`));case`unknown`:return f(`td`,{class:`free`},s,f(`strong`,{},`Unknown`),Dt(i,t.causeOf),a===void 0?[]:f(`p`,{},a))}}function Dt(e,t){let n=[...new Set(e.flatMap(e=>t.get(e)??[]))].sort((e,t)=>e-t);return n.length===0?[]:[`, because of `,n.map((e,t)=>[t===0?``:`, `,f(`a`,{href:`#cause-${e+1}`},`cause ${e+1}`)])]}function Ot({result:e,causeOf:t,coverage:n}){let{classes:r}=e.coverage;if(n.accounts.length===0)return p(`coverage`,`Coverage by account and region`,[f(`p`,{},`No region could be looked at.`)]);let i=l.r(e),a=new Map(e.trails.map(e=>[e.arn,e])),o=(e,n)=>e.length===0?[]:[f(`h3`,{},n),y(n,bt({of:e,classes:r,names:a,causeOf:t,nameOf:i}))],s=n.situations.filter(({state:e})=>e!==`covered`);return p(`coverage`,`Coverage by account and region`,[...gt(e),ie(n,{classes:M(r),accounts:e.accounts}),o(s,`Not recorded, or not known`),o(n.situations.filter(({state:e})=>e===`covered`),`Recorded, and by which trails`)])}function kt(e){let t=0;for(let n=0;n<e.length;n+=1)t=Math.max(t,e[n]??0);let n=1;for(let e=64;e<=t;e*=64)n+=1;return n}function At(e,t,[n,r]){let i=``;for(let a=n;a<Math.min(r,e.length);a+=1){let n=e[a]??0,r=``;for(let e=0;e<t;e+=1)r=(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_`[n%64]??``)+r,n=Math.floor(n/64);i+=r}return i}const H=4096,jt=new Set(De);function*Mt(e){let t=`{`;for(let[n,r]of Object.entries(e))yield`${t}${JSON.stringify(n)}:`,jt.has(n)?yield*Nt(r):yield*Pt(r),t=`,
`;yield`}`}function*Nt(e){let t=kt(e);yield`"${t}`;for(let n=0;n<e.length;n+=H)yield At(e,t,[n,n+H]);yield`"`}function*Pt(e){yield`[`;for(let t=0;t<e.length;t+=H){let n=JSON.stringify(e.slice(t,t+H)).slice(1,-1);yield(t===0?``:`,`)+Ft(n)}yield`]`}function Ft(e){return i.n(e).replace(/[<>&]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,`0`)}`)}function It({causes:t,result:n}){let{faults:r}=n;if(t.length===0)return p(`faults`,`What could not be seen`,[f(`p`,{},`Every call that was asked was answered.`)]);let i=t.length-200,a=r.length===1?`was not answered`:`were not answered`;return p(`faults`,`What could not be seen`,[f(`p`,{},`${e.t(r.length,`call`)} ${a}, for ${e.t(t.length,`cause`)}.`),f(`ol`,{class:`causes`},t.slice(0,200).map((e,t)=>Lt(e,t,n))),i>0?f(`p`,{class:`note`},`${e.t(i,`more cause`)}, see the JSON report.`):[]])}function Lt({group:e,opens:t},n,r){let{first:i,accounts:a,regions:s,requestIds:c}=e,d=l.t(r),p=[`Cause ${n+1}: `,f(`code`,{},i.call),` ${o.u[i.kind]}`];return f(`li`,{id:`cause-${n+1}`},f(`h3`,{},p),f(`dl`,{class:`facts`},m(`Account`,a.length===0?`not known yet`:l.n(a.map(d),25)),m(`Region`,s.length===0?`none`:u.t(s)),m(`Error code`,f(`code`,{},i.code)),m(`Request id`,zt(c)),i.message===``?[]:m(`Message`,o.c(e)),m(`Leaves open`,t.size===0?`nothing that was judged`:[...t].map(Rt)),m(`Next`,o.l(e,r))))}function Rt(e,t){return[t===0?``:`, `,f(`a`,{href:`#${z({id:e})}`},e)]}function zt(t){let[n,...r]=t;if(n===void 0)return`none`;if(r.length===0)return f(`code`,{},n);let i=t.length-100;return f(`details`,{},f(`summary`,{},`${e.n(t.length)} request ids`),f(`ul`,{},t.slice(0,100).map(e=>f(`li`,{},f(`code`,{},e)))),i>0?f(`p`,{},`and ${e.n(i)} more, see the JSON report`):[])}function Bt(e,t){let n=e.verdicts[t]??0,r=Ht(e,e.subjects[t]??0),i=t=>Ue(e.strings[t??0]??``,r),a=Vt(e,e.evidenceOf[t]??0);return{status:Ae(n),severity:je(n),subject:r,message:i(e.messages[t]),witness:i(e.witnesses[t]),decision:e.decisions[e.decisionOf[t]??0]??P,facts:(e.facts[e.factLists[t]??0]??[]).map(([e,t,n])=>{let r=i(n);return{result:Oe[e]??`error`,that:i(t),observed:r===``?[]:r.split(`
`),evidence:a.next().value??[]}}),causes:e.causes[e.causeLists[t]??0]??[]}}function*Vt({evidence:e,evidenceRuns:t},n){if(n!==0)for(let r=n;r<t.length;){let n=r+1+(t[r]??0),i=[];for(r+=1;r<n;r+=1)i.push(e[t[r]??0]??``);yield i}}function Ht(e,t){let n=n=>e.strings[n[t]??0]??``,r={kind:s.a[e.kinds[t]??0]??`trail`,account:n(e.accounts),region:n(e.regions),name:n(e.names),id:``};return{...r,id:Ue(n(e.ids),r)}}({...x});function Ut(e){return[{key:`status`,title:`Status`},{key:`severity`,title:`Severity`},{key:`subject`,title:`Subject`},{key:`policy`,title:`Policy`},...e?[{key:`account`,title:`Account`}]:[],{key:`region`,title:`Region`}]}const Wt=[[`status`,`Status`],[`severity`,`Severity`]],Gt=[[`policy`,`Policy`],[`control`,`Control`],[`account`,`Account`],[`region`,`Region`],[`kind`,`Kind of subject`]];function Kt(e,t){return f(`div`,{id:`explorer`,class:`explorer`,hidden:``},qt(),f(`div`,{class:`panes`},f(`div`,{class:`list`},Jt(e,t)),f(`section`,{id:`detail`,class:`detail`,"aria-labelledby":`detail-title`,hidden:``,tabindex:`0`},f(`button`,{type:`button`,class:`close`},`Close`),f(`h3`,{id:`detail-title`,tabindex:`-1`}),f(`div`,{class:`content`}))),f(`p`,{id:`told`,class:`unseen`,role:`status`}))}function qt(){return f(`form`,{id:`filters`,role:`search`,"aria-label":`Findings`},f(`p`,{class:`field`},f(`label`,{for:`query`},`Search and filter`),f(`input`,{id:`query`,type:`search`,autocomplete:`off`,spellcheck:`false`,maxlength:`10000`,"aria-describedby":`outcome`,placeholder:`status:fail severity>=high region:eu-* -waived words`})),Wt.map(([e,t])=>f(`fieldset`,{"data-facet":e},f(`legend`,{},t),f(`div`))),f(`div`,{class:`folds`},Gt.map(([e,t])=>f(`details`,{class:`facet`,name:`facet`,"data-facet":e},f(`summary`,{},t,f(`span`,{class:`count`})),f(`div`)))),f(`p`,{class:`outcome`},f(`output`,{id:`outcome`,"aria-live":`polite`,for:`query`}),f(`button`,{type:`reset`},`Show all`),f(`button`,{type:`button`,"data-export":`csv`},`Save as CSV`),f(`button`,{type:`button`,"data-export":`json`},`Save as JSON`)),Zt())}function Jt(e,t){let n=Ut(t);return f(`div`,{class:`rows columns-${n.length}`,id:`rows`},f(`div`,{role:`table`,"aria-label":`Findings`,"aria-rowcount":String(e+1)},f(`div`,{role:`rowgroup`,class:`head`},f(`div`,{role:`row`,class:`row`,"aria-rowindex":`1`},n.map(({key:e,title:t})=>f(`span`,{role:`columnheader`,class:`in-${e}`,"aria-sort":`none`},f(`button`,{type:`button`,"data-sort":e},t))))),f(`div`,{role:`rowgroup`,class:`body`})))}const Yt=[[`log file`,`both words, anywhere in a finding`],[`"log file"`,`the words as they stand`],[`status:fail,error`,`fail, error, known, waived, pass, not-applicable`],[`severity>=high`,`high and critical`],[`policy:log-*`,`by id or title; * stands for anything`],[`account:1111`,`by number, name or unit, or a part of them`],[`region:eu-*`,`by region`],[`control:cis-aws-foundations-5.0.0/3.2`,`by control of a framework`],[`kind:trail`,`by kind of subject`],[`-waived -region:us-*`,`a minus leaves out`]],Xt=[[`/`,`goes to the search, from anywhere on the page`],[`↓ ↑ or j k`,`in the table: the next row, the one before`],[`Page down, Page up, Home, End`,`in the table: further`],[`Enter`,`opens the details of a row`],[`Esc`,`closes them, and is back at the row`]];function Zt(){return f(`details`,{class:`help`},f(`summary`,{},`What can be asked, and keys`),f(`div`,{class:`two`},Qt(Yt),[Qt(Xt),f(`p`,{},f(`label`,{},f(`input`,{id:`shortcut`,type:`checkbox`,checked:``}),` / goes to the search from anywhere`))]))}function Qt(e){return f(`dl`,{class:`facts`},e.map(([e,t])=>[f(`dt`,{},f(`code`,{},e)),f(`dd`,{},t)]))}function $t(t,n){let r=t<n?`${e.n(t)} of ${e.n(n)} findings, the worst of each policy`:`all findings`;return f(`p`,{id:`without-script`,class:`note`},`Searching and filtering need JavaScript. Without it, `,f(`a`,{href:`#policies`},`Policies`),` lists ${r}; the JSON report has everything.`)}const en={pass:`holds`,fail:`does not hold`,error:`could not be judged`};function tn({result:e,that:t,observed:n,evidence:r}){return f(`li`,{class:e},w(e===`error`?`unknown`:e),` `,f(`code`,{},t),` ${en[e]}`,n.length===0?[]:f(`ul`,{},n.map(e=>f(`li`,{},f(`code`,{},e)))),r.length===0?[]:f(`p`,{class:`evidence note`},r.length===1?`Answer `:`Answers `,f(`code`,{},r.join(` `))))}function nn(e,t){let{status:n,subject:r,message:i}=e;return f(`li`,{class:`finding ${n}`},f(`div`,{class:`verdict`},w(ne(n)),` `,x[n]),f(`div`,{class:`subject`},f(`strong`,{},r.name),` `,f(`span`,{class:`place`},rn(r,t.showAccounts)),n===`fail`&&e.severity!==t.severity?[` `,T(e.severity)]:[]),f(`div`,{class:`said`},f(`p`,{},i),e.decision.words===``?[]:f(`p`,{class:`note`},e.decision.words),...an(e)))}function rn({kind:e,region:t,account:n},r){let i=[C[e]];return t!==``&&e!==`region`&&i.push(t),r&&e!==`account`&&i.push(n),i.join(` · `)}function*an({status:e,witness:t,causes:n,facts:r,subject:i}){t!==``&&(yield f(`p`,{},`Nobody would record, for instance: `,f(`code`,{},t))),n.length>0&&(yield f(`p`,{},`Could not be seen: `,n.map((e,t)=>[t===0?``:`, `,f(`a`,{href:`#cause-${e+1}`},`cause ${e+1}`)]))),r.length!==0&&e!==`pass`&&(yield f(`details`,{class:`facts`},f(`summary`,{},`What was read`),f(`p`,{},f(`code`,{},i.id)),f(`ol`,{class:`conditions`},r.map(tn))))}function on(e){return e.fail>0?`fail`:e.error>0?`unknown`:e.pass>0?`pass`:`none`}function sn({counts:t,subject:n}){let r=d.o(t.pass+t.fail+t.error,n),i=[];return t.fail>0&&i.push(`${e.n(t.fail)} of ${r} ${t.fail===1?`fails`:`fail`}`),t.error>0&&i.push(`${e.n(t.error)}${t.fail>0?``:` of ${r}`} could not be judged`),i.length>0?i.join(`, `):t.pass>0?`${r} ${t.pass===1?`passes`:`pass`}`:`nothing to judge`}function cn({entry:e,number:t,blocks:n,worst:r},i){let{counts:a}=e,o=a.fail+a.error>0;return f(`details`,{class:`policy`,id:z(e),"data-policy":String(t),...o?{open:``}:{}},f(`summary`,{},w(on(a)),T(r),f(`h3`,{},e.title),f(`span`,{class:`place`},sn(e))),dn(e),n.open.length===0?[]:ln(i.open,n.open.length),n.settled.length===0?[]:f(`details`,{class:`settled`,...o?{}:{open:``}},f(`summary`,{},un(a)),ln(i.settled,n.settled.length)))}function ln(t,n){let r=`${e.n(t.length)} of ${e.n(n)} are listed.`;return f(`div`,{class:`block`},f(`ol`,{class:`items`},t),t.length<n?f(`p`,{class:`note`},r):[])}function un(t){let n=[];return t.pass>0&&n.push(`${e.n(t.pass)} ${t.pass===1?`passes`:`pass`}`),t[`not-applicable`]>0&&n.push(`${e.n(t[`not-applicable`])} not applicable`),n.join(`, `)}function dn(t){let{why:n,fix:r,references:i,controls:a,id:o,as:s,params:c}=t;return f(`details`,{class:`about`},f(`summary`,{},`Why it matters, and how to fix it`),f(`p`,{},n.replace(/\s*\n(?!\n)/g,` `).trim()),f(`p`,{},r.summary),U(`AWS CLI`,r.cli),U(`Terraform`,r.terraform),U(`CloudFormation`,r.cloudformation),f(`dl`,{class:`facts`},m(`Policy`,f(`code`,{},s===void 0?o:`${s} (${o})`)),Object.entries(c).map(([e,t])=>m(`Parameter`,f(`code`,{},`${e} = ${JSON.stringify(t)}`))),Object.entries(a).map(([e,t])=>m(e,t.join(`, `))),i.length===0?[]:m(e.t(i.length,`Reference`),f(`ul`,{},i.map(fn)))))}function U(e,t){if(t===void 0)return[];let n=t.trimEnd().split(`
`);return[f(`p`,{class:`language`},e),f(`pre`,{tabindex:`0`,"aria-label":e},n.map(e=>f(`code`,{},e)))]}function fn(e){return f(`li`,{},/^https:\/\/[^\s"'<>\\]+$/.test(e)?f(`a`,{href:e,rel:`noreferrer noopener`},e):e)}const pn=/* @__PURE__ */ new Set([`br`,`input`,`link`,`meta`]),mn=/* @__PURE__ */ new Map([[`&`,`&amp;`],[`<`,`&lt;`],[`>`,`&gt;`],[`"`,`&quot;`],[`'`,`&#39;`]]);function W(e){return typeof e==`string`?hn(e):_n(e)?G(e)+gn(e):e.map(W).join(``)}function hn(e){return i.i(i.r(e,4e3)).replace(/[&<>"']/g,e=>mn.get(e)??``)}function G({tag:e,attributes:t}){return`<${e}${Object.entries(t).map(([e,t])=>` ${e}="${hn(t)}"`).join(``)}>`}function gn({tag:e,children:t}){return pn.has(e)?``:`${t.map(W).join(``)}</${e}>`}function _n(e){return`tag`in e}function*vn(e){let{policies:t}=e,n=bn(t),r=e.findings.verdicts.length;yield W(p(`findings`,`Findings`,[$t([...n.open,...n.settled].reduce((e,t)=>e+t,0),r),Kt(r,Ne(e.findings))])),yield G(f(`section`,{id:`policies`,"aria-labelledby":`policies-title`})),yield W(f(`h2`,{id:`policies-title`},`Policies`)),t.length===0&&(yield W(f(`p`,{},`No policy was judged.`))),yield W(yn());for(let[r,i]of t.entries())yield W(cn(i,{open:xn(e,i,i.blocks.open.slice(0,n.open[r])),settled:xn(e,i,i.blocks.settled.slice(0,n.settled[r]))}));yield`</section>
`}function yn(){return f(`p`,{class:`note on-paper`},`On paper each finding has its conditions, ticked off. The values that these read, and the numbers of the answers that they came from, are in this report on a screen and in the JSON report.`)}function bn(e){let t=Fe(e.map(({blocks:e})=>e.open.length),300),n=300-t.reduce((e,t)=>e+t,0);return{open:t,settled:Fe(e.map(({blocks:e})=>e.settled.length),n)}}function xn({findings:e},{entry:t},n){let r={severity:t.severity,showAccounts:Ne(e)};return n.map(t=>nn(Bt(e,t),r))}function Sn(e){let t=e.filter(({number:e})=>e>0),n=t.reduce((e,{number:t})=>e+t,0),r=n>80?40:n,i=t.map(({number:e})=>Math.max(1,Math.floor(e/n*r))),a=i.indexOf(Math.max(...i)),o=r-i.reduce((e,t)=>e+t,0);return f(`span`,{class:`segments`,"aria-hidden":`true`},t.flatMap((e,t)=>{let n=(i[t]??0)+(t===a?o:0);return Array.from({length:n},()=>f(`i`,{class:e.class}))}))}const Cn={...x,"not-assessed":`Not assessed`};function wn({result:e}){let{frameworks:t}=e,n=new Map(e.policies.map(e=>[a.t(e),e]));return p(`frameworks`,t.length===1?`Framework`:`Frameworks`,[t.length>1?Tn(t):[],t.map(e=>Dn(e,n)),f(`p`,{class:`note`},`Listed are the controls that concern logging, in words of our own. A control that passes is one whose policies pass here: what it asks of people is for you to judge.`)])}function Tn(e){return f(`ul`,{class:`switch`,"aria-label":`Frameworks`},e.map(e=>f(`li`,{},f(`a`,{href:`#${En(e)}`},o.a(e)))))}function En({id:e}){return h(`framework`,e)}function Dn(t,n){let{controls:r}=t,i=r.some(({level:e})=>e!==void 0),a=r.some(({assessment:e})=>e!==void 0);return f(`details`,{class:`fold framework`,id:En(t),open:``},f(`summary`,{},f(`h3`,{},o.a(t)),jn(r)),An(r),g({name:`controls`,label:o.a(t),caption:`${e.t(r.length,`control`)} of ${o.a(t)}`,columns:[`Control`,`Status`,`About`,...i?[`Level`]:[],...a?[`Assessed`]:[],`Policies`],rows:r.map(e=>f(`tr`,{class:e.status},f(`th`,{scope:`row`,class:`whole`},e.id),f(`td`,{class:`whole status`},w(On(e.status)),` ${Cn[e.status]}`),f(`td`,{class:`free wide`},e.title),i?f(`td`,{},e.level===void 0?``:String(e.level)):[],a?f(`td`,{},e.assessment??``):[],f(`td`,{class:`free wide`},Nn(e,n))))}))}function On(e){return e===`not-assessed`?`none`:ne(e)}function kn(e,t){return e.filter(e=>e.status===t).length}function An(e){return Sn(o.i.map(t=>({class:t,number:kn(e,t)})))}function jn(t){return f(`ul`,{class:`tally`},o.i.flatMap(n=>{let r=kn(t,n);return r===0?[]:[f(`li`,{class:n},w(On(n)),` ${e.n(r)} ${Mn(n,r)}`)]}))}function Mn(e,t){return t!==1&&e===`fail`?`fail`:t!==1&&e===`pass`?`pass`:Cn[e].toLowerCase()}function Nn({policies:e},t){return e.length===0?f(`span`,{class:`place`},`No policy that was judged assesses it`):f(`ul`,{},e.map(e=>{let n=t.get(e);return f(`li`,{},n===void 0?e:Pn(n))}))}function Pn(e){return[w(on(e.counts)),` `,f(`a`,{href:`#${z(e)}`},e.title),f(`span`,{class:`place`},` ${sn(e)}`)]}const Fn=1e3;function In(e,t){let{accounts:n,coverage:r}=e,{classes:a,cells:o}=r,s=new Set(M(a)),c=[...new Set(o.flatMap(e=>e.regions))].sort(),l=Rn(e,t),u=Ln(o,c,new Map(r.situations.map(({id:e},t)=>[e,t]))),d=K(),f=K();return{classes:a.map(e=>({title:i.t(e.title,200),counted:s.has(e)})),regions:c.map(e=>i.t(e,200)),situations:r.situations.map(({answers:e})=>{let t=new Map(e.map(e=>[e.class,e]));return a.map(({id:e})=>l.answer(t.get(e)))}),accounts:n.map(({id:e})=>i.t(e,200)),names:n.map(({name:e=``})=>i.t(e,200)),accountUnits:n.map(({ou:e=``})=>f.place(i.t(e,200))),accountRows:n.map(({id:e})=>{let t=u.get(e);return t===void 0?-1:d.place(t)}),rows:d.all,units:f.all,...l.lists}}function Ln(e,t,n){let r=new Map(t.map((e,t)=>[e,t])),i=/* @__PURE__ */ new Map;for(let{account:a,situation:o,regions:s}of e){let e=i.get(a)??t.map(()=>-1);for(let t of s)e[r.get(t)??0]=n.get(o)??-1;i.set(a,e)}return i}function Rn({trails:e},t){let n=new Map(e.map(({arn:e,name:t})=>[e,t])),r=K(),a=K(),o=K(),s=e=>r.place(i.t(e??``,Fn));return s(``),{lists:{answers:o.all,texts:r.all,trails:a.all},answer(e){if(e===void 0)return-1;let{state:r,by:c,witness:l,faults:u,reason:d}=e,f=[...new Set(u.flatMap(e=>t.get(e)??[]))].sort((e,t)=>e-t);return o.place([pt.indexOf(r),c.slice(0,20).map(e=>a.place([i.t(n.get(e)??e,200),i.t(e,Fn)])),s(l),f.slice(0,20),s(d)])}}}function K(){let e=[],t=/* @__PURE__ */ new Map;return{all:e,place(n){let r=JSON.stringify(n),i=t.get(r)??e.push(n)-1;return t.set(r,i),i}}}function zn(t){let{baseline:n}=t;if(n===void 0)return[];let r=d.n(t),i=`${e.t(n.known,`failing finding`)} known`;return[f(`h3`,{},`Baseline`),f(`p`,{},`${[i,...r===``?[]:[r]].join(`, `)}.`),Bn(`Fixed since: take them out of the baseline`,n.fixed),Bn(`Not to be seen in this run: nobody knows whether they still fail`,n.unseen)]}function Bn(e,t){return t.length===0?[]:[f(`h4`,{},e),g({name:`baseline`,label:e,caption:e,columns:[`Policy`,`Account`,`Subject`,`Fingerprint`],rows:t.slice(0,100).map(Vn)}),b(t.length-100,`finding`)]}function Vn({policy:e,account:t,kind:n,subject:r,fingerprint:i}){return f(`tr`,{},f(`th`,{scope:`row`,class:`free`},e),f(`td`,{class:`free`},t),f(`td`,{class:`free wide`},`${C[n]} ${r}`),f(`td`,{class:`free`},f(`code`,{},i)))}function Hn({policies:e}){return e.some(({except:e=[]})=>e.length>0)}function Un({policies:t}){let n=t.flatMap(e=>(e.except??[]).map(t=>({entry:e,exception:t})));return n.length===0?[]:[f(`h3`,{},`Exceptions of policies`),f(`p`,{},`The configuration leaves these out: they were not judged, and are in no count of findings.`),g({name:`exceptions`,label:`Table of exceptions`,caption:e.t(n.length,`exception`),columns:[`Policy`,`Left out`,`Why`,`Until`],rows:n.slice(0,500).map(({entry:e,exception:t})=>Wn(e,t))}),b(n.length-500,`exception`)]}function Wn(e,t){let{reason:n,expires:r,...a}=t,o=Object.entries(a).map(([e,t])=>`${e} ${t}`);return f(`tr`,{},f(`th`,{scope:`row`,class:`free`},f(`a`,{href:`#${z(e)}`},e.title)),f(`td`,{class:`free`},i.r(o.join(`, `),600)),f(`td`,{class:`free wide`},i.r(n,600)),f(`td`,{class:`whole`},r??`no end`))}const q=[`expired`,`expiring`,`not-yet`,`unused`,`active`],J={expired:`Expired`,expiring:`Ends soon`,"not-yet":`Not yet`,unused:`Unused`,active:`Active`},Gn={expired:`fail`,expiring:`unknown`,"not-yet":`none`,unused:`none`,active:`pass`};function Kn(e){return e.waivers.length>0||e.baseline!==void 0||Hn(e)}function qn({result:e}){let{waivers:t}=e;return p(`waivers`,`Waivers and exceptions`,[t.length===0?[]:Jn(t),b(t.length-500,`waiver`),zn(e),Un(e)])}function Jn(t){let n=[...t].sort((e,t)=>q.indexOf(e.state)-q.indexOf(t.state));return[f(`ul`,{class:`tally`,"aria-label":`Waivers by state`},q.flatMap(n=>{let r=t.filter(e=>e.state===n).length;return r===0?[]:[f(`li`,{},w(Gn[n]),` ${e.n(r)} ${J[n].toLowerCase()}`)]})),g({name:`waivers`,label:`Table of waivers`,caption:`${e.t(t.length,`waiver`)}, with who decided what, why, and until when`,columns:[`State`,`Accepts`,`Why`,`Who`,`Until`,v(`Findings`),`Written in`],rows:n.slice(0,500).map(Yn)})]}function Yn(t){let{state:n,policy:r,subjects:a,owner:o,approver:s,ticket:c,created:l,expires:u,source:d,id:p}=t;return f(`tr`,{class:n},f(`td`,{class:`whole`},w(Gn[n]),` ${J[n]}`),f(`th`,{scope:`row`,class:`free`},i.r(r,600),f(`p`,{class:`place`},i.r(a.map(Qn).join(`; or `),600))),f(`td`,{class:`free wide`},Xn(t)),f(`td`,{class:`free`},o,s===void 0?f(`p`,{class:`place`},`no approver`):f(`p`,{class:`place`},`approved by ${s}`),c===void 0?[]:f(`p`,{class:`place`},`ticket ${c}`)),f(`td`,{class:`whole`},u,f(`p`,{class:`place`},`since ${l}`)),f(`td`,{class:`number`},e.n(t.matched),Zn(t)),f(`td`,{class:`free`},f(`code`,{},`${d.path}:${d.line}`),f(`p`,{class:`place`},f(`code`,{},p))))}function Xn({reason:e,compensatingControl:t}){let n=t===void 0?`no compensating control named`:`meanwhile: ${i.r(t,600)}`;return[i.r(e,600),f(`p`,{class:`place`},n)]}function Zn({state:e,matched:t}){return f(`p`,{class:`place`},e===`expired`?t===0?`nothing fails`:`count again`:e===`active`||e===`expiring`?`accepted`:`nothing to accept`)}function Qn(e){return Object.entries(e).map(([e,t])=>`${e} ${String(t)}`).join(`, `)}function $n(e){let{comparison:t,frameworks:n,summary:r,trails:i,accounts:a,faults:o,waivers:c}=e;return[{id:`summary`,title:`Summary`},{id:`changes`,title:`Changes`,count:t===void 0?0:t.counts.new,silent:t===void 0},{id:`coverage`,title:`Coverage`},{id:`frameworks`,title:n.length===1?`Framework`:`Frameworks`,silent:n.length===0},{id:`findings`,title:`Findings`,count:s.n(s.t(r))},{id:`policies`,title:`Policies`},{id:`accounts`,title:`Accounts`,count:a.length,silent:!de(e)},{id:`trails`,title:`Trails`,count:i.length},{id:`waivers`,title:`Waivers`,count:c.length,silent:!Kn(e)},{id:`faults`,title:`Not seen`,count:o.length},{id:`population`,title:`Population`},{id:`run`,title:`Evidence`}]}function er(e){return f(`nav`,{"aria-label":`Sections`},f(`ul`,{},$n(e).filter(({silent:e})=>e!==!0).map(({id:e,title:t,count:n=0})=>f(`li`,{},f(`a`,{href:`#${e}`},t,tr(n))))),nr())}function tr(t){return t===0?[]:[` `,f(`span`,{class:`count`},e.n(t))]}function nr(){return f(`button`,{type:`button`,id:`theme`,class:`quiet`,hidden:``,"aria-pressed":`false`},`Dark`)}function*rr(e){let t=`Trailproof: ${Y(e)}`,n=`${Y(e)}, ${e.run.startedAt}, run ${i.r(e.run.id,17)}`;yield`<!doctype html>\n${G(f(`html`,{lang:`en`,"data-report":i.r(n,120)}))}\n<head>\n`,yield W([f(`meta`,{charset:`utf-8`}),f(`meta`,{"http-equiv":`Content-Security-Policy`,content:`default-src 'none'; script-src 'sha256-QgAco/oqXjHOhss3ltdFZ7I1pyIBJqaNsEYopbTFaZU='; style-src 'sha256-zDxmfDELwn+3BR2C+hbqGWFtxy74D3ljhlmpuSswpTs='; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`}),f(`meta`,{name:`referrer`,content:`no-referrer`}),f(`meta`,{name:`viewport`,content:`width=device-width, initial-scale=1`}),f(`meta`,{name:`color-scheme`,content:`light dark`}),f(`meta`,{name:`generator`,content:`${e.tool.name} ${e.tool.version}`}),f(`title`,{},t)]),yield`
<style>:root {
color-scheme: light dark;
--page: light-dark(#ffffff, #0f1318);
--surface: light-dark(#f6f7f9, #171c23);
--line: light-dark(#dfe3e8, #2b333d);
--control: light-dark(#76818f, #7e8a99);
--text: light-dark(#161b22, #e6eaef);
--quiet: light-dark(#535d6a, #a4aeba);
--link: light-dark(#0b57a4, #86bcff);
--fail: light-dark(#a81a1a, #ff9b95);
--fail-tint: light-dark(#fcebea, #3a1a1d);
--pass: light-dark(#17663a, #7ad398);
--pass-tint: light-dark(#e6f4ea, #14301f);
--unknown: light-dark(#744900, #f0c067);
--unknown-tint: light-dark(#fcf1d9, #362910);
--critical: light-dark(#7a0f2e, #ff8fae);
--medium: light-dark(#744900, #f0c067);
--low: light-dark(#45546a, #b3c0d3);
--radius: 6px;
--report: "";
}
:root.light {
color-scheme: light;
}
:root.dark {
color-scheme: dark;
}
* {
box-sizing: border-box;
}
html {
scroll-padding-top: 1rem;
}
body {
display: grid;
grid-template:
"nav header" auto
"nav main" 1fr
"nav footer" auto / 13.5rem minmax(0, 1fr);
column-gap: 2.5rem;
min-height: 100vh;
margin: 0;
padding: 0 2.5rem 0 0;
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
main {
grid-area: main;
min-width: 0;
max-width: 88rem;
}
h1,
h2,
h3,
h4,
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
font-weight: 650;
letter-spacing: -0.01em;
line-height: 1.25;
}
h2 {
margin: 3.5rem 0 1rem;
padding-top: 1.25rem;
border-top: 1px solid var(--line);
font-size: 1.3rem;
font-weight: 650;
letter-spacing: -0.005em;
line-height: 1.3;
}
h3 {
margin: 1.75rem 0 0.6rem;
font-size: 1rem;
}
h4 {
margin: 1.25rem 0 0.5rem;
font-size: 0.9375rem;
}
a {
color: var(--link);
text-underline-offset: 0.15em;
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
padding: 0.7rem 0.9rem;
overflow-x: auto;
overflow-wrap: normal;
background: var(--surface);
border: 1px solid var(--line);
border-radius: var(--radius);
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
z-index: 3;
padding: 0.5rem 1rem;
background: var(--page);
}
.place,
.note,
.gloss {
color: var(--quiet);
}
.place {
font-weight: 400;
}
.note {
margin: 0.75rem 0;
font-size: 0.875rem;
}
.lead {
margin-bottom: 1rem;
color: var(--quiet);
}
header {
grid-area: header;
padding: 1.75rem 0 0.25rem;
}
.brand {
margin-bottom: 0.35rem;
font-size: 0.8125rem;
font-weight: 700;
letter-spacing: 0.08em;
text-transform: uppercase;
color: var(--quiet);
}
footer {
grid-area: footer;
max-width: 88rem;
margin-top: 4rem;
padding: 1rem 0 2rem;
border-top: 1px solid var(--line);
font-size: 0.8125rem;
color: var(--quiet);
}
nav {
grid-area: nav;
position: sticky;
top: 0;
z-index: 2;
display: flex;
flex-direction: column;
justify-content: space-between;
gap: 1rem;
height: 100vh;
padding: 1.75rem 1rem 1.25rem;
overflow: auto;
background: var(--surface);
border-right: 1px solid var(--line);
}
nav ul {
list-style: none;
}
nav a {
display: flex;
justify-content: space-between;
gap: 0.75rem;
padding: 0.35rem 0.7rem;
border-radius: var(--radius);
color: var(--text);
text-decoration: none;
white-space: nowrap;
}
nav a:hover {
background: var(--line);
}
nav a[aria-current] {
background: var(--page);
box-shadow: inset 2px 0 var(--link);
font-weight: 600;
}
#theme {
flex: none;
align-self: start;
white-space: nowrap;
border-color: var(--line);
background: none;
font-size: 0.8125rem;
color: var(--quiet);
}
#theme[aria-pressed="true"]::after {
content: " ✓";
}
#accounts,
#trails,
#waivers,
#faults,
#population,
#run {
content-visibility: auto;
contain-intrinsic-size: auto 40rem;
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
border-radius: var(--radius);
}
input::placeholder {
color: var(--quiet);
opacity: 1;
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
padding: 0.2rem 0;
min-height: 1.75rem;
}
.count {
color: var(--quiet);
font-variant-numeric: tabular-nums;
}
button {
padding: 0.25rem 0.7rem;
min-height: 1.75rem;
font: inherit;
color: var(--text);
background: var(--page);
border: 1px solid var(--control);
border-radius: var(--radius);
cursor: pointer;
}
button:hover {
border-color: var(--text);
}
.copy {
padding: 0 0.5rem;
font-size: 0.8125rem;
}
@media print {
.copy,
.to-table {
display: none;
}
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
border-radius: 4px;
font-size: 0.75rem;
font-weight: 600;
line-height: 1.5;
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
.segments {
display: flex;
gap: 2px;
max-width: 40rem;
}
.segments i {
flex: 1 1 0;
height: 0.55rem;
border-radius: 1px;
background: var(--line);
}
.segments .covered,
.segments .pass {
background: var(--pass);
}
.segments .gap,
.segments .fail {
background: var(--fail);
}
.segments .unknown,
.segments .error {
background: repeating-linear-gradient(45deg, var(--unknown) 0 3px, var(--unknown-tint) 3px 5px);
}
.segments .not-assessed {
background: none;
border: 1px solid var(--control);
}
.banner {
margin: 1.25rem 0 1.25rem;
padding: 0.7rem 1rem;
border: 1px solid var(--line);
border-left: 4px solid var(--pass);
border-radius: var(--radius);
}
.banner.incomplete {
border-color: light-dark(#ecd9ab, #5a4515);
border-left-color: var(--unknown);
background: var(--unknown-tint);
}
.banner ul {
padding-left: 2.4rem;
}
.answers {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
gap: 1rem;
}
.answers:has(> :nth-child(4)) {
grid-template-columns: repeat(2, 1fr);
gap: 0.75rem;
}
@media (width >= 70rem) {
.answers:has(> :nth-child(4)) {
grid-template-columns: repeat(4, 1fr);
}
.answers:has(> :nth-child(4)) .answer {
padding-inline: 0.9rem;
}
}
@media (width < 40rem) {
.answers:has(> :nth-child(4)) {
grid-template-columns: 1fr;
}
}
.answer {
display: flex;
flex-direction: column;
gap: 0.5rem;
min-width: 0;
padding: 1.1rem 1.2rem 1rem;
border: 1px solid var(--line);
border-top: 3px solid var(--quiet);
border-radius: var(--radius);
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
font-size: 0.875rem;
font-weight: 600;
color: var(--quiet);
}
.figure {
font-size: 1.5rem;
font-weight: 650;
letter-spacing: -0.01em;
line-height: 1.2;
}
.figure .mark {
min-width: 0;
}
.answer ul {
font-size: 0.875rem;
list-style: none;
}
.answer li {
padding: 0.35rem 0;
border-top: 1px solid var(--line);
}
.answer .further {
margin-top: auto;
padding-top: 0.25rem;
font-size: 0.875rem;
font-weight: 600;
}
.scrolling {
position: relative;
margin: 0.75rem 0;
overflow-x: auto;
border: 1px solid var(--line);
border-radius: var(--radius);
}
table {
border-collapse: collapse;
overflow-wrap: break-word;
font-size: 0.875rem;
line-height: 1.45;
}
.scrolling table {
width: 100%;
}
.scrolling:has(.population),
.scrolling:has(.shards) {
width: fit-content;
max-width: 100%;
}
th,
td {
padding: 0.5rem 0.8rem;
border-top: 1px solid var(--line);
text-align: left;
vertical-align: top;
}
thead th {
border-top: 0;
background: var(--surface);
font-size: 0.8125rem;
font-weight: 600;
color: var(--quiet);
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
th .place,
td .place {
font-size: 0.8125rem;
}
.number,
thead .number {
text-align: right;
font-variant-numeric: tabular-nums;
}
.zero {
color: var(--quiet);
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
.trails th,
.trails td {
padding-inline: 0.55rem;
}
.trails .free {
min-width: 7.2rem;
}
.trails .wide {
min-width: 9.5rem;
}
tr:target > *,
.policy:target > summary {
background: var(--unknown-tint);
}
.legend,
.tally,
.switch {
display: flex;
flex-wrap: wrap;
gap: 0.35rem 1.5rem;
margin-bottom: 0.8rem;
font-size: 0.875rem;
list-style: none;
}
.key {
display: inline-block;
width: 1.6em;
border-radius: 3px;
text-align: center;
}
.matrix thead th,
.grid thead th {
vertical-align: bottom;
}
thead .region {
padding: 0.6rem 0.1rem;
text-align: center;
}
thead .region span {
writing-mode: vertical-rl;
transform: rotate(180deg);
max-height: 14rem;
overflow: hidden;
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
dd li + li {
margin-top: 0.25rem;
}
@media screen {
.has-map .paper {
display: none;
}
}
#map-controls {
display: flex;
flex-wrap: wrap;
align-items: end;
gap: 0.9rem 1.5rem;
margin-bottom: 0.75rem;
font-size: 0.875rem;
}
#map-controls .field {
flex: 1 1 14rem;
}
#map-controls select,
#map-controls input[type="search"] {
width: 100%;
height: 2.25rem;
padding: 0 0.6rem;
font: inherit;
text-overflow: ellipsis;
color: var(--text);
background: var(--page);
border: 1px solid var(--control);
border-radius: var(--radius);
}
#map-controls .choice {
display: inline-block;
height: 2.25rem;
margin-right: 1rem;
line-height: 2.25rem;
white-space: nowrap;
}
#map-controls .outcome {
display: flex;
align-items: center;
gap: 1rem;
height: 2.25rem;
color: var(--quiet);
}
#map-controls.single .field + .field,
#map-controls.single fieldset,
#map-controls.single .outcome {
display: none;
}
#map-controls .note {
flex: 1 0 100%;
margin: 0;
}
#map {
display: flex;
gap: 1rem;
align-items: start;
margin-bottom: 0.75rem;
}
#map .map {
margin: 0;
flex: 0 1 auto;
min-width: 0;
max-height: min(44rem, 80vh);
overflow: auto;
}
.map .grid {
width: auto;
border-collapse: separate;
border-spacing: 0;
}
.grid thead th {
position: sticky;
top: 0;
z-index: 1;
border-bottom: 1px solid var(--line);
}
.grid thead th:first-child {
left: 0;
z-index: 2;
}
.grid tbody th {
position: sticky;
left: 0;
width: 20rem;
max-width: 20rem;
padding: 0 0.8rem;
vertical-align: middle;
overflow: hidden;
background: var(--page);
font-weight: 400;
text-overflow: ellipsis;
white-space: nowrap;
cursor: pointer;
}
.grid tbody [data-row] {
height: 2rem;
}
.grid .unit th {
background: var(--surface);
font-weight: 600;
}
.grid .level-2 {
padding-left: 1.9rem;
}
.grid .level-3 {
padding-left: 3rem;
}
.grid .class th {
color: var(--quiet);
cursor: default;
}
.twist {
display: inline-block;
width: 1.1em;
color: var(--quiet);
}
.grid td {
min-width: 2.1rem;
padding: 0;
border-left: 1px solid var(--page);
font-size: 0.8125rem;
text-align: center;
vertical-align: middle;
white-space: nowrap;
cursor: pointer;
}
.grid td.open,
.grid td.part {
background: var(--surface);
}
.grid td.outside {
cursor: default;
}
.grid .unit td {
background: linear-gradient(to top, var(--tint) var(--part, 100%), var(--page) 0);
}
.grid .unit .gap {
--tint: light-dark(#f6c9c5, #5c2327);
}
.grid .unit .unknown {
--tint: light-dark(#f3dca4, #57411a);
}
.grid .unit .covered {
--tint: var(--pass-tint);
}
.grid .unit .open,
.grid .unit .part {
--tint: var(--surface);
}
.grid:focus {
outline: none;
}
.scrolling:has(.grid:focus-visible) {
outline: 2px solid var(--link);
outline-offset: 1px;
}
.grid:focus .active,
#map:has(#map-detail:not([hidden])) .active {
box-shadow: inset 0 0 0 2px var(--link);
}
.spacer td {
padding: 0;
border: 0;
}
#map-detail {
position: sticky;
top: 1rem;
flex: 0 0 20rem;
max-height: min(44rem, 80vh);
padding: 1rem 1.1rem;
overflow: auto;
background: var(--page);
border: 1px solid var(--line);
border-radius: var(--radius);
font-size: 0.875rem;
}
#map-detail .close {
float: right;
margin: -0.25rem -0.25rem 0.25rem 0.5rem;
padding: 0.1rem 0.6rem;
font-size: 0.8125rem;
}
#map-detail h3 {
margin: 0 0 0.25rem;
}
#map-detail .classes {
margin: 0.6rem 0;
list-style: none;
}
#map-detail .classes > li {
padding: 0.5rem 0;
border-top: 1px solid var(--line);
}
@media (max-width: 80rem) {
#map {
display: block;
}
#map .map {
width: fit-content;
max-width: 100%;
}
#map-detail {
top: auto;
bottom: 0.5rem;
z-index: 2;
max-height: 45vh;
margin-top: 0.5rem;
box-shadow: 0 0.25rem 1.5rem light-dark(#0003, #000a);
}
}
.fold {
margin: 1.25rem 0;
}
.fold > summary {
display: flex;
flex-wrap: wrap;
align-items: baseline;
gap: 0.25rem 1rem;
padding: 0.4rem 0;
list-style: none;
}
.fold > summary::before {
content: "▸";
width: 0.8em;
color: var(--quiet);
}
.fold[open] > summary::before {
content: "▾";
}
.fold > summary::-webkit-details-marker {
display: none;
}
.fold h3 {
margin: 0;
}
.fold .tally {
margin: 0;
}
.fold > .segments {
margin: 0.2rem 0 0.9rem;
}
.controls .not-assessed > *,
.controls .not-applicable > * {
color: var(--quiet);
}
.controls .not-assessed > th {
font-weight: 500;
}
.controls li + li {
margin-top: 0.2rem;
}
.waivers .expired,
.waivers .expiring {
background: var(--unknown-tint);
}
.change .observed {
margin: 0.25rem 0;
list-style: none;
}
summary {
cursor: pointer;
}
.policy {
margin-bottom: 0.75rem;
border: 1px solid var(--line);
border-radius: var(--radius);
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
.about li {
padding: 0.15rem 0;
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
border-radius: var(--radius);
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
#filters {
display: flex;
flex-wrap: wrap;
gap: 0.6rem 2rem;
margin-bottom: 1rem;
padding: 0.9rem 1rem;
background: var(--surface);
border: 1px solid var(--line);
border-radius: var(--radius);
}
#filters > .field,
#filters > .folds,
#filters > .help {
flex: 1 0 100%;
min-width: 0;
}
.folds {
display: flex;
flex-wrap: wrap;
gap: 0.5rem;
}
#filters legend {
float: left;
width: 4.75rem;
margin: 0.3rem 0 0;
}
#filters fieldset .choice {
margin-right: 0.6rem;
font-size: 0.875rem;
}
#filters fieldset > div {
display: flow-root;
}
.facet[open] {
flex: 1 0 100%;
}
.facet > summary {
width: fit-content;
padding: 0.25rem 0.7rem;
background: var(--page);
border: 1px solid var(--control);
border-radius: var(--radius);
}
.facet > div {
margin-top: 0.5rem;
}
.facet .narrow {
max-width: 22rem;
margin-bottom: 0.5rem;
}
#filters .facet .choice {
display: block;
padding-left: 1.6rem;
text-indent: -1.6rem;
}
.facet .values {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
gap: 0 1.5rem;
max-height: 18rem;
overflow-y: auto;
}
.outcome {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.5rem 1rem;
}
.choice.empty {
color: var(--quiet);
}
#outcome {
font-weight: 600;
}
.help > summary {
width: fit-content;
color: var(--link);
}
.help .two {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
gap: 0.5rem 2rem;
padding-top: 0.5rem;
}
.help dl.facts {
grid-template-columns: minmax(6rem, auto) minmax(11rem, 1fr);
}
.help .two > dl {
align-content: start;
}
@media print {
#explorer,
#without-script,
#findings:not(:has(.found)) {
display: none;
}
.found {
width: 100%;
}
.found caption {
text-align: left;
}
}
.panes {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: 1rem;
align-items: start;
scroll-margin-top: 4rem;
}
.list {
container-type: inline-size;
}
.rows {
max-height: min(40rem, 78vh);
overflow: auto;
border: 1px solid var(--line);
border-radius: var(--radius);
font-size: 0.875rem;
}
.rows .head {
position: sticky;
top: 0;
z-index: 1;
background: var(--surface);
border-bottom: 1px solid var(--line);
}
.rows .head button {
max-width: 100%;
padding: 0;
font-weight: 600;
background: none;
border-color: transparent;
}
.rows .head button:hover {
text-decoration: underline;
}
[aria-sort="ascending"] button::after {
content: " ↑";
}
[aria-sort="descending"] button::after {
content: " ↓";
}
.rows .body {
position: relative;
}
.rows .row {
display: grid;
grid-template-columns: 7.5rem 5rem minmax(0, 1.1fr) minmax(0, 1.3fr) minmax(0, 1fr) 7.5rem;
gap: 0 1rem;
align-items: center;
height: 3rem;
padding: 0 0.75rem;
}
.rows .head .row {
height: 2.4rem;
}
.rows.columns-5 .row {
grid-template-columns: 7.5rem 5rem minmax(0, 1.1fr) minmax(0, 1.5fr) 7.5rem;
}
.rows .body .row {
position: absolute;
top: 0;
left: 0;
right: 0;
contain: content;
border-bottom: 1px solid var(--line);
}
.row > * {
overflow: hidden;
text-overflow: ellipsis;
white-space: nowrap;
}
.body .in-policy,
.body .in-account {
display: -webkit-box;
-webkit-box-orient: vertical;
-webkit-line-clamp: 2;
line-height: 1.3;
white-space: normal;
}
.row a {
font-weight: 600;
text-decoration: none;
}
.row a::after {
content: "";
position: absolute;
inset: 0;
}
.row a:focus-visible {
outline: none;
}
.row:has(a:focus-visible) {
outline: 2px solid var(--link);
outline-offset: -2px;
}
.body .row:hover,
.row:has([aria-current]) {
background: var(--surface);
}
.row:has([aria-current]) {
box-shadow: inset 4px 0 var(--link);
}
.row.fail .in-status,
.detail .verdict.fail strong {
color: var(--fail);
font-weight: 600;
}
.row.error .in-status,
.detail .verdict.error strong {
color: var(--unknown);
font-weight: 600;
}
.to-table a {
display: inline-block;
padding: 0.25rem 0;
}
@media (min-width: 70rem) {
.reading .panes {
grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr);
}
}
@media (max-width: 69.99rem) {
.reading .list {
display: none;
}
}
@container (max-width: 44rem) {
.rows .row,
.rows.columns-5 .row {
grid-template-columns: auto auto minmax(0, 1fr);
grid-template-rows: repeat(3, 1.45rem);
align-content: center;
height: 5.1rem;
}
.rows .head .row,
.rows.columns-5 .head .row {
display: flex;
flex-wrap: wrap;
height: auto;
}
.body .in-subject,
.body .in-policy {
grid-column: 1 / -1;
}
.body .in-subject {
grid-row: 1;
}
.body .in-policy {
grid-row: 2;
display: block;
white-space: nowrap;
}
.body .in-account {
display: none;
}
}
.detail {
position: relative;
max-height: min(40rem, 78vh);
padding: 0.9rem 1rem;
overflow-y: auto;
border: 1px solid var(--line);
border-radius: var(--radius);
}
.detail dt {
margin-top: 0;
}
.detail .close {
position: sticky;
top: 0;
float: right;
margin-left: 1rem;
}
.detail h3 {
margin: 0 0 0.4rem;
}
.detail h4 {
margin: 1.1rem 0 0.3rem;
font-size: 0.9375rem;
}
.detail dl.facts {
grid-template-columns: minmax(5rem, 8rem) minmax(0, 1fr);
margin-top: 0.6rem;
}
.detail .message {
margin-top: 0.4rem;
}
.conditions {
list-style: none;
}
.conditions > li {
margin-top: 0.5rem;
padding-left: 0.7rem;
border-left: 3px solid var(--line);
}
.conditions > .fail {
border-left-color: var(--fail);
}
.conditions > .pass {
border-left-color: var(--pass);
}
.conditions > .error {
border-left-color: var(--unknown);
}
.conditions ul {
padding-left: 1.2rem;
list-style: none;
}
.evidence {
margin: 0.2rem 0 0;
font-size: 0.8125rem;
}
@media (max-width: 69.99rem) {
.detail {
max-height: none;
}
}
@media (max-width: 64rem) {
html {
scroll-padding-top: 4rem;
}
body {
display: block;
padding: 0 1.25rem 1rem;
}
nav {
flex-direction: row;
align-items: center;
height: auto;
margin: 1rem -1.25rem 0;
padding: 0.25rem 1.25rem;
border: solid var(--line);
border-width: 1px 0;
}
nav ul {
display: flex;
gap: 0.1rem;
}
nav a[aria-current] {
box-shadow: inset 0 -2px var(--link);
}
#theme {
align-self: center;
}
}
@media (max-width: 46rem) {
body {
padding: 0 1rem 1rem;
}
nav {
margin: 0.75rem -1rem 0;
padding: 0.25rem 1rem;
}
h1 {
font-size: 1.35rem;
}
h2 {
margin-top: 2.5rem;
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
.grid tbody th {
width: 9.5rem;
max-width: 9.5rem;
padding: 0 0.4rem;
}
.grid .level-2,
.grid .level-3 {
padding-left: 0.9rem;
}
}
@media screen {
.on-paper {
display: none;
}
}
@media print {
:root,
:root.light,
:root.dark {
color-scheme: light;
--page: #ffffff;
--surface: #ffffff;
--line: #b8bfc8;
--text: #000000;
--quiet: #434b55;
--link: #000000;
--report: attr(data-report);
}
@page {
size: a4;
margin: 14mm 12mm 16mm;
@bottom-right {
content: counter(page) " / " counter(pages);
width: 20mm;
font: 8pt sans-serif;
white-space: nowrap;
}
@bottom-left {
content: "Trailproof";
content: "Trailproof: " var(--report);
font: 8pt sans-serif;
white-space: nowrap;
}
}
html {
font-size: 9pt;
}
body {
display: block;
padding: 0;
}
main {
max-width: none;
}
nav,
.skip,
#filters,
#map-controls,
#map,
.switch,
button {
display: none !important;
}
header {
padding-top: 0;
}
h2 {
margin: 8mm 0 3mm;
}
.scrolling {
overflow: visible;
border: 0;
}
th,
td {
padding: 1.2mm 1.5mm;
}
.whole {
white-space: normal;
}
a {
text-decoration: none;
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
.segments,
.tally,
.legend,
.policy > summary,
.fold > summary {
break-after: avoid;
}
.policy > summary::before,
.fold > summary::before {
content: none !important;
}
.finding .conditions ul,
.finding .evidence {
display: none;
}
.finding {
grid-template-columns: 19mm 38mm minmax(0, 1fr);
gap: 0 3mm;
padding: 1.2mm 0;
}
.finding .facts > summary {
display: none;
}
.finding .conditions > li {
margin-top: 0.5mm;
}
.about dl.facts {
grid-template-columns: 34mm minmax(0, 1fr) 34mm minmax(0, 1fr);
font-size: 7.5pt;
}
summary {
list-style: none;
}
details::details-content {
display: block;
content-visibility: visible;
height: auto;
}
.mark,
.severity,
.segments i,
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
.matrix td a {
padding: 0.5mm 0;
}
.situations th {
min-width: 32mm;
}
.answers {
grid-template-columns: repeat(2, 1fr);
}
}</style>
</head>
<body>
`,yield W([ar(),or(e),er(e)]),yield`
<main id="content">
`}function*ir(e,t){yield`</main>\n${W(sr(e))}\n`;for(let[e,n]of Object.entries(t))yield G(f(`script`,{type:`application/json`,id:e})),yield*n,yield`<\/script>
`;yield'<script>(function(){let e=/[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}[[\\p{Cf}\\p{Default_Ignorable_Code_Point}]--[\\u{FE00}-\\u{FE0F}]]]/gv,t=/(?<=\\p{M}{8})\\p{M}/gu,n=/#(?=#\\w*\\[)/g,r=/* @__PURE__ */ new Map([[`\n`,`\\\\n`],[`\\r`,`\\\\r`],[`\\t`,`\\\\t`]]),i=/^[\\x20-\\x22\\x24-\\x7e]*$/,a=/[^\\u{0}-\\u{2FF}\\u{2000}-\\u{206F}]/u;function o(r){if(i.test(r))return r;let o=r.replace(e,s);return(a.test(o)?o.replace(t,s):o).replace(n,s)}function s(e){return r.get(e)??`\\\\u{${(e.codePointAt(0)??0).toString(16)}}`}function c(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\\uD800-\\uDBFF]$/,``)}…`}let l=[`critical`,`high`,`medium`,`low`],u=[`organization`,`account`,`region`,`trail`,`bucket`,`log-bucket`,`key`,`log-group`,`topic`,`event-data-store`];function d(e,t={},...n){return{tag:e,attributes:t,children:n}}let f=[`fail`,`error`,`pass`,`not-applicable`],ee={fail:`Fails`,error:`Not judged`,pass:`Passes`,"not-applicable":`Not applicable`},p={critical:`Critical`,high:`High`,medium:`Medium`,low:`Low`},m={organization:`organization`,account:`account`,region:`region`,trail:`trail`,bucket:`bucket`,"log-bucket":`log bucket`,key:`KMS key`,"log-group":`log group`,topic:`SNS topic`,"event-data-store":`event data store`},te={fail:`✖`,pass:`✔`,unknown:`?`,none:`–`};function h(e){return d(`span`,{class:`mark ${e}`,"aria-hidden":`true`},te[e])}function g(e){return d(`span`,{class:`severity ${e}`},p[e])}let ne=[`kinds`,`accounts`,`regions`,`names`,`ids`,`policies`,`verdicts`,`subjects`,`messages`,`witnesses`,`decisionOf`,`factLists`,`evidenceOf`,`causeLists`,`evidenceRuns`],re=[`pass`,`fail`,`error`];function ie(e){return f[Math.floor(e/l.length)]??`error`}function ae(e){return l[e%l.length]??`critical`}function _({policies:e,policyList:t},n){return t[e[n]??-1]}function v({accountNames:e}){let t=new Map(e.map(([e,t])=>[e,t]));return e=>t.get(e)??``}function y({accounts:e}){for(let t=1;t<e.length;t+=1)if(e[t]!==e[0])return!0;return!1}function oe(e){let t=/* @__PURE__ */ new Uint8Array(128);for(let e=0;e<64;e+=1)t[`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_`.charCodeAt(e)]=e;let n=Number(e[0]),r=new Uint32Array((e.length-1)/n),i=1;for(let a=0;a<r.length;a+=1){let o=0;for(let r=i+n;i<r;i+=1)o=o*64+(t[e.charCodeAt(i)]??0);r[a]=o}return r}new Set(ne);function se(e){let t=JSON.parse(e),n=e=>oe(t[e]);return{...t,kinds:n(`kinds`),accounts:n(`accounts`),regions:n(`regions`),names:n(`names`),ids:n(`ids`),policies:n(`policies`),verdicts:n(`verdicts`),subjects:n(`subjects`),messages:n(`messages`),witnesses:n(`witnesses`),decisionOf:n(`decisionOf`),factLists:n(`factLists`),evidenceOf:n(`evidenceOf`),causeLists:n(`causeLists`),evidenceRuns:n(`evidenceRuns`)}}function ce(){let e=new Map([...document.querySelectorAll(`nav a`)].map(e=>[e.hash.slice(1),e])),t=/* @__PURE__ */ new Set,n=new IntersectionObserver(n=>{for(let{target:e,isIntersecting:r}of n)r?t.add(e.id):t.delete(e.id);let r=[...e.keys()].find(e=>t.has(e));for(let[t,n]of e)t===r?n.setAttribute(`aria-current`,`location`):n.removeAttribute(`aria-current`)},{rootMargin:`-25% 0px -74% 0px`});for(let t of e.keys()){let e=document.getElementById(t);e!==null&&n.observe(e)}}function b(e,t){let n=e.querySelector(t);if(n===null)throw Error(`the page has no ${t}`);return n}function le(e){b(document,`#told`).textContent=e}function ue(e){for(let t of e.querySelectorAll(`pre, code.copied`)){let e=document.createElement(`button`);e.type=`button`,e.className=`copy`,e.textContent=`Copy`;let n=t.getAttribute(`aria-label`)??`name`;e.setAttribute(`aria-label`,`Copy ${n}`),e.addEventListener(`click`,()=>void de(t,e)),t instanceof HTMLPreElement?t.before(e):t.after(` `,e)}}async function de(e,t){let n=await pe(fe(e))||me(e);t.textContent=n?`Copied`:`Selected`,le(n?`Copied`:`Selected: copy it with the keyboard`),t.addEventListener(`blur`,()=>{t.textContent=`Copy`},{once:!0})}function fe(e){let t=[...e.querySelectorAll(`code`)].map(e=>e.textContent);return t.length===0?e.textContent??``:`${t.join(`\n`)}\\n`}async function pe(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}function me(e){let t=document.createRange();t.selectNodeContents(e);let n=getSelection();return n?.removeAllRanges(),n?.addRange(t),document.execCommand(`copy`)}let x={kind:`none`,words:``,details:[]};function S(e,t){let n=he(t);return e.replace(/[\\u0001-\\u0004]/g,e=>n[e.charCodeAt(0)-1]??``)}function he({id:e,name:t,account:n,region:r}){return[e,t,n,r]}function C(e,t){let n=e.verdicts[t]??0,r=w(e,e.subjects[t]??0),i=t=>S(e.strings[t??0]??``,r),a=ge(e,e.evidenceOf[t]??0);return{status:ie(n),severity:ae(n),subject:r,message:i(e.messages[t]),witness:i(e.witnesses[t]),decision:e.decisions[e.decisionOf[t]??0]??x,facts:(e.facts[e.factLists[t]??0]??[]).map(([e,t,n])=>{let r=i(n);return{result:re[e]??`error`,that:i(t),observed:r===``?[]:r.split(`\n`),evidence:a.next().value??[]}}),causes:e.causes[e.causeLists[t]??0]??[]}}function*ge({evidence:e,evidenceRuns:t},n){if(n!==0)for(let r=n;r<t.length;){let n=r+1+(t[r]??0),i=[];for(r+=1;r<n;r+=1)i.push(e[t[r]??0]??``);yield i}}function w(e,t){let n=n=>e.strings[n[t]??0]??``,r={kind:u[e.kinds[t]??0]??`trail`,account:n(e.accounts),region:n(e.regions),name:n(e.names),id:``};return{...r,id:S(n(e.ids),r)}}function T(e,t){return`${_(e,t)?.name??``}~${w(e,e.subjects[t]??0).id}`}function _e(e,t){if(t!==``)for(let n=0;n<e.policies.length;n+=1){let r=_(e,n)?.name??``;if(t.startsWith(`${r}~`)&&T(e,n)===t)return n}}let E=[`fail`,`error`,`known`,`waived`,`pass`,`not-applicable`],D={...ee,known:`Known`,waived:`Waived`},O={fail:`fail`,error:`unknown`,known:`none`,waived:`none`,pass:`pass`,"not-applicable":`none`};function k(e,t){if(e!==`fail`)return e;switch(t){case`none`:return`fail`;case`waived`:case`known`:return t;case`doubtful`:return`error`}}let A=[`status`,`severity`,`subject`,`policy`,`account`,`region`];function ve(e,t){let n=/* @__PURE__ */ new Map;return(r,{key:i,descending:a})=>{let o=n.get(i)??ye(i,e,t);n.set(i,o);let{length:s}=o,c=a?-1:1,l=Float64Array.from(r,e=>c*(o[e]??0)*s+e).sort();return Uint32Array.from(l,e=>e-Math.floor(e/s)*s)}}function ye(e,t,n){let{status:r,severity:i,account:a,region:o}=n,s=(e,t,n)=>Uint32Array.from(e,(e,r)=>e*n+(t[r]??0));switch(e){case`status`:return s(r.of,i.of,l.length);case`severity`:return s(i.of,r.of,E.length);case`account`:return Uint32Array.from(a.of);case`region`:return Uint32Array.from(o.of);case`policy`:{let e=be(t.policyList.map(({title:e})=>e));return Uint32Array.from(t.policies,t=>e[t]??e.length)}case`subject`:{let e=be(Array.from(t.names,e=>t.strings[e]??``));return Uint32Array.from(t.subjects,t=>e[t]??e.length)}}}function be(e){let t=new Map([...new Set(e)].sort().map((e,t)=>[e,t]));return e.map(e=>t.get(e)??0)}let j={query:``,sort:`status`,descending:!1,finding:``},xe=`#findings?`;function M({query:e,sort:t,descending:n,finding:r}){let i=[...e===``?[]:[`q=${Ce(e)}`],...t===j.sort&&!n?[]:[`sort=${n?`-`:``}${t}`],...r===``?[]:[`finding=${Ce(r)}`]];return xe+i.join(`&`)}function Se(e){if(!e.startsWith(xe))return;let t=new Map(e.slice(10).split(`&`).map(e=>{let[,t=``,n=``]=/^([^=]*)=?(.*)$/su.exec(e)??[];return[t,we(n)]})),n=t.get(`sort`)??``,r=A.find(e=>e===n.replace(/^-/u,``));return{query:(t.get(`q`)??``).slice(0,1e4),sort:r??j.sort,descending:r!==void 0&&n.startsWith(`-`),finding:t.get(`finding`)??``}}function Ce(e){return encodeURIComponent(e.toWellFormed()).replace(/%(?:3A|2C|2F|40)/gu,decodeURIComponent).replaceAll(`%20`,`+`)}function we(e){let t=e.replaceAll(`+`,` `);try{return decodeURIComponent(t)}catch{return t}}let N=[`status`,`severity`,`policy`,`account`,`region`,`control`,`kind`],Te=/* @__PURE__ */ new Set([`waived`,`known`]),Ee=/(?:[^\\s"]|"[^"]*"?)+/g,De=/(?:[^,"]|"[^"]*"?)+/g;function Oe(e){return(e.match(Ee)??[]).flatMap(e=>ke(e)??[])}function ke(e){let t=e.startsWith(`-`)&&e.length>1,n=t?e.slice(1):e,[,r=``,i,a=``]=/^([a-z]+)(:|>=)(.*)$/su.exec(n)??[],o=N.find(e=>e===r);if(o!==void 0){let e=(a.match(De)??[]).map(Ae).filter(e=>e!==``);return e.length===0?void 0:{key:o,values:e,negated:t,atLeast:i===`>=`}}if(Te.has(n.toLowerCase()))return{key:`status`,values:[n],negated:t,atLeast:!1};let s=Ae(n).toLowerCase();return s===``?void 0:{word:s,negated:t}}function Ae(e){return e.replaceAll(`"`,``)}function je(e,{key:t,value:n,wanted:r}){let i=e=>e.toLowerCase()===n.toLowerCase(),a=[],o=[],s=!1;for(let n of e.match(Ee)??[]){let e=ke(n);if(e===void 0||!(`key`in e)||e.key!==t||e.atLeast)a.push(n);else if(e.negated===r&&e.values.some(i)){s=!0;let n=e.values.filter(e=>!i(e));e.negated?a.push(...P(t,n,!0)):o.push(...n)}else e.negated?a.push(n):o.push(...e.values)}r&&!o.some(i)&&(o.length>0||!s)&&o.push(n);let c=!r&&!s?P(t,[n],!0):[];return[...a,...P(t,o,!1),...c].join(` `)}function P(e,t,n){return t.length===0?[]:[`${n?`-`:``}${e}:${t.map(Me).join(`,`)}`]}function Me(e){return/[\\s",]/u.test(e)?`"${e.replaceAll(`"`,`*`)}"`:e}function Ne(e){return[{key:`status`,title:`Status`},{key:`severity`,title:`Severity`},{key:`subject`,title:`Subject`},{key:`policy`,title:`Policy`},...e?[{key:`account`,title:`Account`}]:[],{key:`region`,title:`Region`}]}function Pe({finding:e,policy:t,accountName:n,columns:r,number:i,href:a}){let{status:o,severity:s,subject:c,decision:l}=e,u=k(o,l.kind),f={status:[h(O[u]),` `,D[u]],severity:g(s),subject:[d(`a`,{href:a,title:c.name},c.name===``?c.id:c.name),` `,d(`span`,{class:`place`},m[c.kind])],policy:Fe(t),account:Fe(`${c.account} ${n}`.trim()),region:c.region};return d(`div`,{role:`row`,class:`row ${u}`,"aria-rowindex":String(i+1)},r.map(({key:e})=>d(`span`,{role:`cell`,class:`in-${e}`},f[e]??``)))}function Fe(e){return d(`span`,{title:e},e)}function Ie(e,t,n){let r=ze(),i=M(t)+(r===void 0?``:`&theme=${r}`);try{n?(history.replaceState(M(e),``),history.pushState(M(t),``,i)):history.replaceState(M(t),``,i)}catch{}}function Le(){let e=history.state;return Se(location.hash)??(typeof e==`string`?Se(e):void 0)}let Re=/[?&]theme=(dark|light)\\b/;function ze(){let e=Re.exec(location.hash)?.[1];return e===`dark`||e===`light`?e:void 0}function Be(e){let t=location.hash.slice(1).replace(Re,``);history.replaceState(null,``,`#${t}${t.includes(`?`)?`&`:`?`}theme=${e}`)}function F(e,t){return[d(`dt`,{},e),d(`dd`,{},t)]}function Ve(e){let{finding:t,policy:n}=e,{status:r,severity:i,subject:a,message:o,decision:s}=t,c=k(r,s.kind);return[d(`p`,{class:`verdict ${c}`},h(O[c]),` `,d(`strong`,{},D[c]),` `,g(i)),d(`p`,{class:`message`},o),d(`dl`,{class:`facts`},F(`Policy`,[d(`a`,{href:n.href},n.title),` `,d(`code`,{class:`place`},n.name)]),F(m[a.kind],d(`code`,{class:`copied`},a.id)),F(`account`,[a.account,e.accountName===``?``:` ${e.accountName}`]),a.region===``?[]:F(`region`,a.region)),...He(t),...Ue(e),...We(t)]}function*He({decision:e}){e.kind!==`none`&&(yield d(`h4`,{},e.kind===`waived`?`Waived`:`Decided`),e.details.length===0?yield d(`p`,{},e.words):yield d(`dl`,{class:`facts`},e.details.map(([e,t])=>F(e,t))))}function*Ue({finding:{causes:e},causeWords:t}){e.length!==0&&(yield d(`h4`,{},`Could not be seen`),yield d(`ul`,{},e.map(e=>d(`li`,{},d(`a`,{href:`#cause-${e+1}`},t(e))))))}function*We({facts:e,witness:t}){t!==``&&(yield d(`h4`,{},`Nobody would record`),yield d(`p`,{},d(`code`,{},t))),e.length!==0&&(yield d(`h4`,{},`Conditions`),yield d(`ol`,{class:`conditions`},e.map(Ke)))}let Ge={pass:`holds`,fail:`does not hold`,error:`could not be judged`};function Ke({result:e,that:t,observed:n,evidence:r}){return d(`li`,{class:e},h(e===`error`?`unknown`:e),` `,d(`code`,{},t),` ${Ge[e]}`,n.length===0?[]:d(`ul`,{},n.map(e=>d(`li`,{},d(`code`,{},e)))),r.length===0?[]:d(`p`,{class:`evidence note`},r.length===1?`Answer `:`Answers `,d(`code`,{},r.join(` `))))}function I(e){if(typeof e==`string`)return document.createTextNode(e);if(!(`tag`in e)){let t=document.createDocumentFragment();return t.append(...e.map(I)),t}let t=document.createElement(e.tag);for(let[n,r]of Object.entries(e.attributes))t.setAttribute(n,r);return t.append(...e.children.map(I)),t}function qe({root:e,data:t,nameOf:n}){let r=b(e,`#detail-title`),i=b(e,`.content`);return{show(a){if(e.hidden=a===void 0,a===void 0){i.replaceChildren();return}let o=C(t,a),s=t.policies[a]??-1,c=t.policyList[s],l=document.querySelector(`details.policy[data-policy="${s}"]`);r.textContent=o.subject.name,i.replaceChildren(I(Ve({finding:o,policy:{name:c?.name??``,title:c?.title??``,href:`#${l?.id??`policies`}`},accountName:n(o.subject.account),causeWords:Je})),...Ye(l)),ue(i),e.scrollTop=0},focus:()=>r.focus()}}function Je(e){return document.querySelector(`#cause-${e+1} h3`)?.textContent??`Cause ${e+1}, see the JSON report`}function Ye(e){let t=e?.querySelector(`.about`);if(t==null)return[];let n=document.createElement(`div`);n.className=`about`;for(let e of t.childNodes)n.append(e.cloneNode(!0));let r=n.querySelector(`summary`),i=document.createElement(`h4`);i.textContent=r?.textContent??``,r?.replaceWith(i);for(let e of n.querySelectorAll(`button`))e.remove();return[n]}let Xe=/^[\\s\\p{Zs}]*[=+\\-@＝＋－＠−]/u,Ze=/;(?=[\\s\\p{Zs}]*[=+\\-@＝＋－＠−])/gu,Qe=/[=+\\-@＝＋－＠−]/u;function $e(e){let t=c(et(o(e)),32e3);return`"${t.includes(`"`)?t.replaceAll(`"`,`""`):t}"`}function L(e){return`${e.map($e).join(`,`)}\\r\\n`}function et(e){if(!Qe.test(e))return e;let t=e.includes(`;`)?e.replace(Ze,`;\'`):e;return Xe.test(t)?`\'${t}`:t}let R=[`standing`,`status`,`severity`,`policy`,`title`,`kind`,`subject`,`id`,`account`,`accountName`,`region`,`message`,`witness`,`decision`];function*tt(e,t){let n=v(e);yield L(R);for(let r of t){let t=z(e,r,n);yield L(R.map(e=>t[e]))}}function*nt(e,t){let n=v(e),r=`[\n`;for(let i of t){let{facts:t,decision:a}=C(e,i),o={...z(e,i,n),decision:Object.fromEntries(a.details),facts:t};yield r+JSON.stringify({...o,decided:a.words}),r=`,\n`}yield r===`[\n`?`[]\n`:`\n]\n`}function z(e,t,n){let{status:r,severity:i,subject:a,message:o,witness:s,decision:c}=C(e,t),l=_(e,t);return{standing:k(r,c.kind),status:r,severity:i,policy:l?.name??``,title:l?.title??``,kind:a.kind,subject:a.name,id:a.id,account:a.account,accountName:n(a.account),region:a.region,message:o,witness:s,decision:c.words}}function rt({query:e,list:t,explorer:n,rows:r,usesShortcut:i,close:a,moved:o}){document.addEventListener(`keydown`,t=>{t.key!==`/`||B(t)||at(t.target)||!i()||(t.preventDefault(),e.focus(),e.scrollIntoView({block:`nearest`}))}),n.addEventListener(`keydown`,e=>{e.key!==`Escape`||at(e.target)||(e.preventDefault(),a())}),e.addEventListener(`keydown`,e=>{e.key!==`ArrowDown`||B(e)||(e.preventDefault(),r.focus(r.active()))}),t.addEventListener(`keydown`,e=>{if(B(e)||!(e.target instanceof HTMLAnchorElement))return;let t=it(e.key,r.page());t!==void 0&&(e.preventDefault(),r.focus(r.active()+t),o(r.active()))})}function it(e,t){switch(e){case`ArrowDown`:case`j`:return 1;case`ArrowUp`:case`k`:return-1;case`PageDown`:return t;case`PageUp`:return-t;case`Home`:return-1/0;case`End`:return 1/0;default:return}}function B({ctrlKey:e,metaKey:t,altKey:n,isComposing:r}){return e||t||n||r}function at(e){return e instanceof HTMLInputElement?![`checkbox`,`radio`,`button`].includes(e.type):e instanceof HTMLTextAreaElement||e instanceof HTMLElement&&e.isContentEditable}function V(e,t,n=`${t}s`){return`${H(e)} ${e===1?t:n}`}function H(e){return String(e).replace(/\\B(?=(?:\\d{3})+$)/g,`,`)}let U=1e3;function ot(e,{explorer:t,data:n}){let r;globalThis.addEventListener(`beforeprint`,()=>{let{query:i}=t.state();if(i.trim()===``)return;let a=I(st(n,t.places(),i));a instanceof HTMLElement&&(e.after(a),r=a)}),globalThis.addEventListener(`afterprint`,()=>r?.remove())}function st(e,t,n){let r=t.length>U?`, the first ${H(U)} of them`:``,i=y(e),a=[`Status`,`Severity`,`Subject`,...i?[`Account`]:[],`Finding`];return d(`table`,{class:`found`},d(`caption`,{},`Found by ${n}: ${V(t.length,`finding`)}${r}`),d(`thead`,{},d(`tr`,{},a.map(e=>d(`th`,{scope:`col`},e)))),d(`tbody`,{},Array.from(t.slice(0,U),t=>ct(e,t,i))))}function ct(e,t,n){let{status:r,severity:i,subject:a,message:o,decision:s}=C(e,t),c=[d(`strong`,{},_(e,t)?.title??``),`: `,o,s.words===``?``:` (${s.words})`];return d(`tr`,{},d(`td`,{},D[k(r,s.kind)]),d(`td`,{},p[i]),d(`td`,{class:`free`},a.name,` `,d(`span`,{class:`place`},a.region)),n?d(`td`,{},a.account):[],d(`td`,{class:`free`},c))}let W=``;function lt(e,t,n){W!==``&&URL.revokeObjectURL(W),W=URL.createObjectURL(new Blob([...n],{type:t}));let r=document.createElement(`a`);r.href=W,r.download=e,r.click()}function ut(e,t,n){let{data:r,rows:i}=n,a=b(e,`#query`),o=()=>{t.state().finding!==``&&(t.go({finding:``},!0),i.focus(i.active()))};dt(b(e,`#filters`),a,t),b(e,`.head`).addEventListener(`click`,({target:e})=>{let{sort:n,descending:r}=t.state(),i=e instanceof HTMLElement?e.dataset.sort:void 0,a=A.find(e=>e===i);a!==void 0&&t.go({sort:a,descending:a===n&&!r},!0)}),b(e,`.close`).addEventListener(`click`,o),ft(e,t,r),rt({query:a,list:b(e,`#rows`),explorer:e,rows:i,usesShortcut:()=>e.querySelector(`#shortcut:checked`)!==null,close:o,moved(e){let n=t.places()[e];t.state().finding!==``&&n!==void 0&&t.go({finding:T(r,n)},!1)}}),ot(e,{explorer:t,data:r})}function dt(e,t,{state:n,go:r}){let i=!1;e.addEventListener(`submit`,e=>e.preventDefault()),t.addEventListener(`input`,()=>{t instanceof HTMLInputElement&&(r({query:t.value},!i),i=!0)}),t.addEventListener(`change`,()=>{i=!1}),e.addEventListener(`reset`,e=>{e.preventDefault();let{finding:i}=n();r({...j,finding:i},!0),t.focus()})}function ft(e,{places:t},n){b(e,`[data-export=csv]`).addEventListener(`click`,()=>lt(`trailproof-findings.csv`,`text/csv`,tt(n,t()))),b(e,`[data-export=json]`).addEventListener(`click`,()=>lt(`trailproof-findings.json`,`application/json`,nt(n,t())))}function pt(e){let{policyList:t,controls:n}=e,r={of:e.policies},i=t=>Uint32Array.from({length:e.subjects.length},(n,r)=>t[e.subjects[r]??0]??0);return{status:{key:`status`,values:E,labels:E.map(e=>D[e]),of:mt(e)},severity:{key:`severity`,values:l,labels:l.map(e=>p[e]),of:Uint8Array.from(e.verdicts,e=>l.indexOf(ae(e)))},policy:{key:`policy`,values:t.map(({name:e})=>e),labels:t.map(({title:e})=>e),...r},account:{key:`account`,...gt(e,i(e.accounts),ht(e))},region:{key:`region`,...gt(e,i(e.regions),/* @__PURE__ */ new Map([[``,`no region`]]))},control:{key:`control`,values:n,labels:n,...r,valuesOf:t.map(e=>e.controls)},kind:{key:`kind`,values:u,labels:u.map(e=>m[e]),of:i(e.kinds)}}}function mt({verdicts:e,decisions:t,decisionOf:n}){return Uint8Array.from(e,(e,r)=>{let{kind:i}=t[n[r]??0]??x;return E.indexOf(k(ie(e),i))})}function ht({accountNames:e}){return new Map(e.map(([e,t,n])=>[e,[e,t,n].filter(e=>e!==``).join(` · `)]))}function gt({strings:e},t,n){let r=[...new Set(t)],i=t=>e[t]??``;r.sort((e,t)=>i(e)<i(t)?-1:1);let a=new Map(r.map((e,t)=>[e,t])),o=r.map(i);return{values:o,labels:o.map(e=>n.get(e)??e),of:t.map(e=>a.get(e)??0)}}function _t(e){let{strings:t,decisions:n,causes:r}=e,i=e.policyList.map(({words:e})=>e.toLowerCase()),a=Array.from(e.kinds,(t,n)=>{let r=w(e,n),{kind:i,name:a,account:o,region:s,id:c}=r;return{view:r,words:`${i} ${a} ${o} ${s}\\n${c}`.toLowerCase()}});return Array.from(e.policies,(o,s)=>{let c=a[e.subjects[s]??0];if(c===void 0)return``;let l=e=>S(t[e??0]??``,c.view),{words:u}=n[e.decisionOf[s]??0]??x,d=(r[e.causeLists[s]??0]??[]).map(e=>`cause ${e+1}\\n`).join(``);return`${`${l(e.messages[s])}\\n${l(e.witnesses[s])}\\n${u}\\n${d}`.toLowerCase()}${c.words}\\n${i[o]??``}`})}function vt(e,t){let n;return r=>{let i=Oe(r),a=i.filter(e=>`word`in e);a.length>0&&(n??=_t(e));let o=i.filter(e=>`key`in e),s=N.flatMap(e=>bt(t[e],o));return{...wt({fields:t,checks:s,wanted:a.length===0?void 0:yt(n??[],a),length:e.policies.length}),chosen:G(e=>s.find(t=>t.field.key===e&&t.isChoice)?.values),unheardOf:o.flatMap(({key:e,values:n,atLeast:r})=>n.filter(n=>!St(t[e],n,r).includes(1)).map(t=>`${e}:${t}`))}}}function yt(e,t){return n=>{let r=e[n]??``;return t.every(({word:e,negated:t})=>r.includes(e)!==t)}}function bt(e,t){let n=t.filter(({key:t})=>t===e.key),r=t=>{let n=new Uint8Array(e.values.length);for(let{values:r,atLeast:i}of t)for(let t of r)St(e,t,i).forEach((e,t)=>{e===1&&(n[t]=1)});return n},i=n.filter(({negated:e})=>!e),a=n.filter(({negated:e})=>e),o=i.length===0?[]:[xt(e,r(i),!0)];return a.length===0?o:[...o,xt(e,r(a),!1)]}function xt(e,t,n){let r=e.valuesOf?.map(e=>+!!e.some(e=>t[e]===1))??t;return{field:e,isChoice:n,values:t,allowed:Uint8Array.from(r,e=>n?e:1-e)}}function St({key:e,values:t,labels:n},r,i){let a=r.toLowerCase(),o=t.map(e=>e.toLowerCase()),s=o.indexOf(a);if(e===`severity`&&i&&s!==-1)return Uint8Array.from(l,(e,t)=>+(t<=s));if(s!==-1)return Uint8Array.from(o,(e,t)=>+(t===s));let c=a.includes(`*`)?Ct(a):e=>e.includes(a);return Uint8Array.from(o,(e,t)=>c(e)||c((n[t]??``).toLowerCase())?1:0)}function Ct(e){let t=e.split(/\\*+/u).map(e=>e.replace(/[\\\\^$.|?+()[\\]{}]/g,`\\\\$&`)),n=RegExp(`^${t.join(`[^]*`)}$`,`v`);return e=>n.test(e)}function wt({fields:e,checks:t,wanted:n,length:r}){let i=G(t=>new Uint32Array(e[t].valuesOf?.length??e[t].values.length)),a=N.map(t=>({of:e[t].of,count:i[t]})),o=new Uint32Array(r),s=0;for(let c=0;c<r;c+=1){let r=Tt(t,c);if(r!==`more`&&n?.(c)!==!1){if(r!==void 0)Et(i[r],e[r].of[c]);else{o[s]=c,s+=1;for(let{of:e,count:t}of a)Et(t,e[c])}}}return{places:o.slice(0,s),counts:G(t=>Dt(e[t],i[t]))}}function Tt(e,t){let n;for(let{field:r,isChoice:i,allowed:a}of e)if(a[r.of[t]??0]!==1){if(!i||n!==void 0)return`more`;n=r.key}return n}function Et(e,t){t!==void 0&&t<e.length&&(e[t]=(e[t]??0)+1)}function Dt({values:e,valuesOf:t},n){if(t===void 0)return n;let r=new Uint32Array(e.length);return t.forEach((e,t)=>{for(let i of e)r[i]=(r[i]??0)+(n[t]??0)}),r}function G(e){return{status:e(`status`),severity:e(`severity`),policy:e(`policy`),account:e(`account`),region:e(`region`),control:e(`control`),kind:e(`kind`)}}function Ot(e,t,n){let r=[...e.querySelectorAll(`[data-facet]`)].flatMap(e=>{let r=N.find(t=>t===e.dataset.facet);return r===void 0?[]:[kt(e,t[r],n)]});return{show(e){for(let t of r)Mt(t,e)}}}function kt(e,t,n){let r=e instanceof HTMLDetailsElement,i=b(e,`div`),a={holder:e,content:i,field:t,isFolded:r,found:void 0,listed:[]};return i.addEventListener(`input`,e=>{e.stopPropagation();let{target:r}=e;r instanceof HTMLInputElement&&(r.type===`checkbox`?n({key:t.key,value:r.value,wanted:r.checked}):Nt(a,r.value.toLowerCase()))}),r&&e.addEventListener(`toggle`,()=>At(a)&&jt(a)),a}function At({holder:e}){return!(e instanceof HTMLDetailsElement)||e.open}function jt(e){let{content:t,field:n,isFolded:r}=e,i=n.values.length>12&&r;t.replaceChildren(I([i?It(n.key):[],d(`div`,{class:`values`})])),Nt(e,``)}function Mt(e,t){let n=e.found===void 0;if(e.found=t,n&&!e.isFolded&&jt(e),e.isFolded){let n=t.chosen[e.field.key]?.reduce((e,t)=>e+t,0)??0;b(e.holder,`summary .count`).textContent=n===0?``:` ${H(n)}`}At(e)&&Pt(e)}function Nt(e,t){let{field:n,found:r,content:i,isFolded:a}=e;if(r===void 0)return;let o=r.counts[n.key],s=e=>r.chosen[n.key]?.[e]??0,c=n.values.map((e,t)=>t).filter(e=>Ft(n,e,t));a&&c.sort((e,t)=>s(t)-s(e)||(o[t]??0)-(o[e]??0)||e-t),e.listed=c.slice(0,40);let l=c.length-e.listed.length;b(i,`.values`).replaceChildren(I([e.listed.map(e=>Lt(n,e)),l>0?d(`p`,{class:`note`},`and ${H(l)} more: narrow the list`):[],c.length===0?d(`p`,{class:`note`},`nothing like that`):[]])),Pt(e)}function Pt({content:e,field:t,found:n,listed:r}){if(n===void 0)return;let i=e.querySelectorAll(`.values input`),a=e.querySelectorAll(`.values .count`);r.forEach((e,r)=>{let o=i[r];o!==void 0&&(o.checked=n.chosen[t.key]?.[e]===1);let s=n.counts[t.key][e]??0,c=a[r];c!==void 0&&(c.textContent=H(s)),c?.parentElement?.classList.toggle(`empty`,s===0)})}function Ft({values:e,labels:t},n,r){return`${e[n]??``} ${t[n]??``}`.toLowerCase().includes(r)}function It(e){return d(`input`,{type:`search`,class:`narrow`,"aria-label":`Narrow the list: ${e}`,placeholder:`Narrow the list`,autocomplete:`off`})}function Lt({key:e,values:t,labels:n},r){let i=E[r],a=e===`status`&&i!==void 0?[h(O[i]),` `]:[],o=n[r]??``;return d(`label`,{class:`choice`},d(`input`,{type:`checkbox`,value:t[r]??``}),` `,a,o===``?`none`:o,` `,d(`span`,{class:`count`}))}function Rt(e,t,n){let r=pt(t),i=vt(t,r),a=ve(t,r),o=Ot(e,r,n),s=b(e,`#outcome`),c=V(t.verdicts.length,`finding`);return{show({query:t,sort:n,descending:r}){let l=i(t);o.show(l);let u=l.unheardOf.length===0?``:`; there is no ${l.unheardOf.join(`, no `)}`;s.textContent=`${H(l.places.length)} of ${c}${u}`;for(let t of A)(e.querySelector(`[data-sort=${t}]`)?.parentElement)?.setAttribute(`aria-sort`,t===n?r?`descending`:`ascending`:`none`);return a(l.places,{key:n,descending:r})}}}function zt(e,t){let n={scroller:e,head:b(e,`.head`),body:b(e,`.body`),make:t,shown:/* @__PURE__ */ new Map,places:/* @__PURE__ */ new Uint32Array,height:0,active:0,open:void 0};return e.addEventListener(`scroll`,()=>requestAnimationFrame(()=>K(n)),{passive:!0}),new ResizeObserver(()=>requestAnimationFrame(()=>Kt(n))).observe(e),{show:e=>Bt(n,e),focus:e=>Vt(n,e),active:()=>n.active,page:()=>Math.max(1,Math.floor(J(n)/Math.max(n.height,1))-1),open:e=>Ht(n,e)}}function Bt(e,t){let{scroller:n,body:r,shown:i}=e;e.places=t,e.active=0,e.height=0;for(let e of i.values())e.remove();i.clear(),n.scrollTop=0,r.style.height=`0`;let a=b(n,`[role=table]`);a.setAttribute(`aria-rowcount`,String(t.length+1)),a.setAttribute(`aria-label`,`Findings, ${H(t.length)}`),K(e)}function Vt(e,t){e.places.length!==0&&(e.active=Math.min(Math.max(t,0),e.places.length-1),q(e)&&qt(e),K(e),e.shown.get(e.active)?.querySelector(`a`)?.focus({preventScroll:!0}))}function Ht(e,t){e.open=t;let n=t===void 0?-1:e.places.indexOf(t);n!==-1&&(e.active=n),K(e)}function K(e){if(!q(e))return;let{body:t,shown:n,height:r}=e,i=Ut(e),a=new Set(i);for(let[e,t]of n)a.has(e)||(t.remove(),n.delete(e));let o=t.firstChild;for(let a of i){let i=n.get(a)??Wt(e,a);i===o?o=o.nextSibling:t.insertBefore(i,o),n.set(a,i),i.style.transform=`translateY(${a*r}px)`,Gt(e,a,i)}}function Ut({scroller:e,places:t,height:n,active:r}){let{scrollTop:i,clientHeight:a}=e,o=Math.max(0,Math.floor(i/n)-8),s=Math.min(t.length,Math.ceil((i+a)/n)+8),c=Array.from({length:Math.max(0,s-o)},(e,t)=>o+t);return r<o?[r,...c]:r>=s&&r<t.length?[...c,r]:c}function Wt({make:e,places:t},n){let r=I(e(t[n]??0,n+1));if(!(r instanceof HTMLElement))throw Error(`a row is no element`);return r}function Gt({places:e,active:t,open:n},r,i){let a=b(i,`a`);a.tabIndex=r===t?0:-1,e[r]===n?a.setAttribute(`aria-current`,`true`):a.removeAttribute(`aria-current`)}function q(e){if(e.height>0||e.places.length===0)return e.height>0;let t=Wt(e,0);if(e.body.append(t),e.height=t.offsetHeight,t.remove(),e.height===0)return!1;let n=Math.min(e.places.length,Math.floor(15e6/e.height));return e.body.style.height=`${n*e.height}px`,!0}function Kt(e){let{scroller:t,body:n}=e,r=e.height===0?0:t.scrollTop/e.height;e.height=0,q(e)&&(t.scrollTop=r*e.height,(e.open!==void 0||n.contains(document.activeElement))&&qt(e),K(e))}function qt(e){let{scroller:t,height:n,active:r}=e,i=r*n;i<t.scrollTop?t.scrollTop=i:i+n>t.scrollTop+J(e)&&(t.scrollTop=i+n-J(e))}function J({scroller:e,head:t}){return e.clientHeight-t.offsetHeight}function Jt(e,t){let n=v(t),r=j,i=/* @__PURE__ */ new Uint32Array,a=qe({root:b(e,`#detail`),data:t,nameOf:n}),o=Xt(t,n),s=zt(b(e,`#rows`),(e,t)=>o(r)(e,t)),c=Rt(e,t,e=>u({query:je(r.query,e)},!0)),l=b(e,`#query`);function u(e,t){let n=r;d({...r,...e},!1),Ie(n,r,t)}function d(n,o){let u=r,d=i;if(r=n,(o||Yt(u,n))&&(i=c.show(n),s.show(i),l instanceof HTMLInputElement&&l.value!==n.query&&(l.value=n.query)),i!==d||n.finding!==u.finding){let r=_e(t,n.finding);e.classList.toggle(`reading`,r!==void 0),a.show(r),s.open(r)}}function f(){let t=Le();if(t===void 0)return;let n=t.finding!==``&&t.finding!==r.finding;d(t,!1),n?a.focus():Zt(e)}e.hidden=!1,document.querySelector(`#without-script`)?.remove(),d(Le()??j,!0),location.hash.includes(`?`)&&Zt(e),globalThis.addEventListener(`hashchange`,f),ut(e,{state:()=>r,places:()=>i,go:u},{data:t,rows:s})}function Yt(e,t){return t.query!==e.query||t.sort!==e.sort||t.descending!==e.descending}function Xt(e,t){let n=Ne(y(e));return r=>(i,a)=>{let o=C(e,i);return Pe({finding:o,policy:_(e,i)?.title??``,accountName:t(o.subject.account),columns:n,number:a,href:M({...r,finding:T(e,i)})})}}function Zt(e){let{top:t,bottom:n}=e.getBoundingClientRect();location.hash.startsWith(`#findings?`)&&(n<100||t>globalThis.innerHeight-100)&&e.closest(`section`)?.scrollIntoView()}function Qt(){globalThis.addEventListener(`hashchange`,$t),$t();let e=[];globalThis.addEventListener(`beforeprint`,()=>{e=[...document.querySelectorAll(`details:not([open])`)];for(let t of e)t.open=!0}),globalThis.addEventListener(`afterprint`,()=>{for(let t of e)t.open=!1})}function $t(){let e=document.getElementById(location.hash.slice(1));e instanceof HTMLDetailsElement&&(e.open=!0)}let Y=[`gap`,`unknown`,`open`,`part`,`covered`,`outside`],en=[`gap`,`unknown`,`covered`],X=Y.indexOf(`outside`),tn=Y.indexOf(`unknown`);function nn(e){let t=/* @__PURE__ */ new Map;return n=>{let r=t.get(n)??rn(e,n);return t.set(n,r),r}}function rn(e,t){let n=e.situations.map(n=>an(e,n,t)),r=e.rows.map(e=>e.reduce((e,t)=>Math.min(e,i(t)),X));function i(e){return n[e]??X}return{cell(t,n){let r=e.rows[e.accountRows[t]??-1];return r===void 0?tn:i(r[n]??-1)},account:t=>r[e.accountRows[t]??-1]??tn}}function an(e,t,n){let r=t.flatMap((t,r)=>(n===-1?e.classes[r]?.counted===!0:r===n)?[on(e,t,r)]:[]);return Math.min(X,...r)}function on(e,t,n){let r=e.answers[t];return r===void 0?X:Y.indexOf(sn(r,e.classes[n]?.counted===!0))}function sn([e,t],n){let r=en[e]??`unknown`;return r!==`gap`||n?r:t.length>0?`part`:`open`}function cn(e,t){return e<t?-1:+(e>t)}function ln(e,t,{text:n,states:r}){let i=n.toLowerCase().split(/\\s+/).filter(Boolean);return e.accounts.flatMap((n,a)=>{if(!r.has(t.account(a)))return[];if(i.length===0)return[a];let o=e.units[e.accountUnits[a]??0]??``,s=`${n}\\n${e.names[a]??``}\\n${o}`.toLowerCase();return i.every(e=>s.includes(e))?[a]:[]})}function un(e,t,n){let r=ln(e,t,n),i=e=>t.account(e),a=[...r].sort((e,t)=>i(e)-i(t)||e-t);if(!(e.units.length>1))return a.flatMap(t=>dn(t,{data:e,wanted:n,level:1}));let o=[...Map.groupBy(a,t=>e.accountUnits[t]??0)],s=e=>i(e[0]??-1);return o.sort(([t,n],[r,i])=>s(n)-s(i)||cn(e.units[t]??``,e.units[r]??``)),o.flatMap(([t,r])=>{let i=n.openUnits.has(t),a={kind:`unit`,unit:t,accounts:r,open:i};return i?[a,...r.flatMap(t=>dn(t,{data:e,wanted:n,level:2}))]:[a]})}function dn(e,{data:t,wanted:n,level:r}){let i=n.openAccounts.has(e),a={kind:`account`,account:e,level:r,open:i};return i?[a,...t.classes.map((t,n)=>({kind:`class`,account:e,class:n,level:r+1}))]:[a]}let Z={gap:`fail`,unknown:`unknown`,open:`none`,part:`none`,covered:`pass`,outside:`none`},Q={gap:`gap`,unknown:`unknown`,open:`not recorded`,part:`recorded in part`,covered:`recorded`,outside:`not in scope`};function fn(e,t){let n=e.kind===`unit`?1:e.level;return d(`tr`,{class:e.kind,"aria-level":String(n),"aria-rowindex":String(t.row+2),"data-row":String(t.row),...e.kind===`class`?{}:{"aria-expanded":String(e.open)}},d(`th`,{scope:`row`,role:`rowheader`,class:`level-${n}`,...e.kind===`account`?{title:pn(e.account,t.data)}:{},"data-column":`0`},e.kind===`class`?[]:d(`span`,{class:`twist`,"aria-hidden":`true`},e.open?`▾`:`▸`),mn(e,t)),hn(e,t))}function pn(e,{accounts:t,names:n}){return`${t[e]??``} ${n[e]??``}`.trimEnd()}function mn(e,{data:t}){switch(e.kind){case`unit`:{let n=t.units[e.unit]??``,r=d(`span`,{class:`place`},` ${V(e.accounts.length,`account`)}`);return[n===``?`No unit known`:n,r]}case`account`:{let n=t.names[e.account]??``;return[t.accounts[e.account]??``,n===``?[]:d(`span`,{class:`place`},` ${n}`)]}case`class`:return t.classes[e.class]?.title??``}}function hn(e,t){let{data:n,seen:r}=t;switch(e.kind){case`unit`:return n.regions.map((n,r)=>vn(e.accounts,{region:n,column:r,place:t}));case`account`:return n.regions.map((t,n)=>gn(r.cell(e.account,n),{region:t,column:n}));case`class`:{let r=t.through(e.class);return n.regions.map((t,n)=>gn(r.cell(e.account,n),{region:t,column:n}))}}}function gn(e,{region:t,column:n}){let r=Y[e]??`outside`,i=r===`outside`?``:h(Z[r]);return bn(r,`${t}: ${Q[r]}`,{column:n,content:i})}function _n(e,t,n){let r=Y.map(()=>0);for(let i of e){let e=n.cell(i,t);r[e]=(r[e]??0)+1}return r}function vn(e,{region:t,column:n,place:r}){let i=_n(e,n,r.seen),a=i.findIndex(e=>e>0),o=Y[a]??`outside`,s=i[a]??0,c=e.length-(i.at(-1)??0),l=o===`outside`?Q.outside:`${H(s)} of ${V(c,`account`)} ${Q[o]}`,u=o===`gap`||o===`unknown`?yn(s):``,d=o===`outside`?``:[h(Z[o]),u],f=o===`outside`?0:Math.max(4,Math.round(s/c*100));return bn(o,`${t}: ${l}`,{column:n,content:d,part:f})}function yn(e){return e<1e3?String(e):`${Math.floor(e/1e3)}k`}function bn(e,t,{column:n,content:r,part:i}){return d(`td`,{class:e,role:`gridcell`,"aria-label":t,title:t,"data-column":String(n+1),...i===void 0?{}:{"data-part":`${i}%`}},r)}function xn({data:e,row:t,region:n,seen:r}){if(t.kind===`unit`)return Dn(t,{data:e,region:n,seen:r});let{account:i}=t,a=e.names[i]??``,o=e.units[e.accountUnits[i]??0]??``,s=e.rows[e.accountRows[i]??-1]?.[n]??-1,c=e.situations[s],l=t.kind===`class`?[t.class]:e.classes.map((e,t)=>t);return[Sn(`${e.regions[n]??``} in ${e.accounts[i]??``}`),d(`p`,{class:`place`},[a,o].filter(e=>e!==``).join(` · `)),c===void 0?d(`p`,{},Cn(e,i)):d(`ul`,{class:`classes`},l.map(t=>wn(e,t,e.answers[c[t]??-1])))]}function Sn(e){return d(`h3`,{tabindex:`-1`},e)}function Cn(e,t){return(e.accountRows[t]??-1)===-1?[h(`unknown`),` The account could not be looked into, see `,d(`a`,{href:`#faults`},`Not seen`),`.`]:`The region is not in scope in this account.`}function wn(e,t,n){let r=e.classes[t];if(n===void 0)return d(`li`,{},d(`strong`,{},r?.title??``),`: not in scope`);let[,i,a,o,s]=n,c=sn(n,r?.counted===!0),l=t=>e.texts[t]??``;return d(`li`,{},d(`p`,{},h(Z[c]),` `,d(`strong`,{},r?.title??``),`: ${Q[c]}`),i.length===0?[]:d(`p`,{class:`place`},c===`covered`?`by `:`some of it by `,Tn(e,i)),a===0?[]:d(`p`,{},`Nobody would record `,d(`code`,{},l(a))),s===0?[]:d(`p`,{},l(s)),o.length===0?[]:d(`p`,{},`Not seen: `,En(o)))}function Tn(e,t){return t.map((t,n)=>{let[r=``,i=``]=e.trails[t]??[];return[n===0?``:`, `,d(`a`,{href:`#trails`,title:i},r)]})}function En(e){return e.map((e,t)=>{let n=d(`a`,{href:`#cause-${e+1}`},`cause ${e+1}`);return[t===0?``:`, `,n]})}function Dn({unit:e,accounts:t},{data:n,region:r,seen:i}){let a=Map.groupBy(t,e=>i.cell(e,r)),o=Y.flatMap((e,t)=>{let n=a.get(t)??[];return n.length===0?[]:[{state:e,members:n}]});return[Sn(`${n.regions[r]??``} in ${On(n,e)}`),d(`p`,{class:`place`},V(t.length,`account`)),d(`ul`,{class:`classes`},o.map(({state:e,members:t})=>d(`li`,{},d(`p`,{},h(Z[e]),` `,d(`strong`,{},V(t.length,`account`)),`: ${Q[e]}`),e===`covered`||e===`outside`?[]:d(`p`,{class:`place`},kn(n,t)))))]}function On(e,t){let n=e.units[t]??``;return n===``?`accounts of no known unit`:n}function kn(e,t){let n=t.slice(0,30).map(t=>{let n=e.names[t]??``;return n===``?e.accounts[t]??``:`${e.accounts[t]??``} (${n})`}),r=t.length-n.length;return n.join(`, `)+(r>0?` and ${H(r)} more: unfold the unit`:``)}function An({key:e,ctrl:t,at:n,rows:r,columns:i,page:a}){let o=r.length-1,s=r[n.row],c=e=>({...n,row:Math.max(0,Math.min(o,e))}),l=e=>({...n,column:Math.max(0,Math.min(i,e))});switch(e){case`ArrowDown`:return c(n.row+1);case`ArrowUp`:return c(n.row-1);case`PageDown`:return c(n.row+a);case`PageUp`:return c(n.row-a);case`Home`:return t?{row:0,column:n.column}:l(0);case`End`:return t?{row:o,column:n.column}:l(i);case`ArrowRight`:return n.column===0&&jn(s)===!1?`toggle`:l(n.column+1);case`ArrowLeft`:return n.column>0?l(n.column-1):jn(s)===!0?`toggle`:c(Mn(r,n.row));case`Enter`:case` `:return`choose`;default:return}}function jn(e){return e===void 0||e.kind===`class`?void 0:e.open}function Mn(e,t){let n=Nn(e[t]);for(let r=t-1;r>=0;--r)if(Nn(e[r])<n)return r;return t}function Nn(e){return e===void 0||e.kind===`unit`?1:e.level}function Pn(e,t){function n(){e.hidden=!0,t()}return e.addEventListener(`keydown`,({key:e})=>{e===`Escape`&&n()}),{show(t,r){let i=I(d(`button`,{type:`button`,class:`close`},`Close`));i.addEventListener(`click`,n),e.replaceChildren(i,...t.map(I)),e.scrollTop=0,e.hidden=!1,r&&e.querySelector(`h3`)?.focus()}}}function Fn({regions:e}){let t=document.createElement(`table`);t.className=`grid`,t.tabIndex=0,t.setAttribute(`role`,`treegrid`),t.setAttribute(`aria-label`,`Coverage by account and region`),t.setAttribute(`aria-colcount`,String(e.length+1));let n=d(`thead`,{},d(`tr`,{"aria-rowindex":`1`},d(`th`,{scope:`col`,role:`columnheader`},`Account`),e.map(e=>d(`th`,{scope:`col`,role:`columnheader`,class:`region`},d(`span`,{},e))))),r=document.createElement(`tbody`),[i,a]=[$(e.length+1),$(e.length+1)];return t.append(I(n),i.section,r,a.section),{table:t,body:r,before:i.cell,after:a.cell}}function $(e){let t=document.createElement(`td`);t.colSpan=e;let n=document.createElement(`tr`);n.append(t);let r=document.createElement(`tbody`);return r.className=`spacer`,r.setAttribute(`aria-hidden`,`true`),r.append(n),{section:r,cell:t}}function In({frame:e,skeleton:t,row:n,drawn:r}){let{table:i,body:a,before:o,after:s}=t,c=0,l=32;function u(){let t=Math.max(0,Math.floor(e.scrollTop/l)-12),i=Math.min(c,t+Math.ceil(e.clientHeight/l)+24),u=Array.from({length:Math.max(0,i-t)},(e,n)=>t+n);a.replaceChildren(...u.map(e=>I(n(e))));for(let e of a.querySelectorAll(`[data-part]`))e.style.setProperty(`--part`,e.dataset.part??`0%`);o.style.height=`${t*l}px`,s.style.height=`${(c-i)*l}px`,r()}function d(){let e=a.rows[0]?.offsetHeight??0;e!==0&&e!==l&&(l=e,u())}return e.append(i),e.addEventListener(`scroll`,()=>requestAnimationFrame(u),{passive:!0}),{draw:u,show(e){c=e,u(),d()},reveal(t){let n=t*l,r=n+l+(i.tHead?.offsetHeight??0)-e.clientHeight;e.scrollTop=Math.min(n,Math.max(e.scrollTop,r)),u()},page:()=>Math.max(1,Math.floor(e.clientHeight/l)-3)}}function Ln({place:e,data:t,through:n,toggle:r}){let i=b(e,`.map`),a=Fn(t),{table:o}=a,s=Pn(b(e,`#map-detail`),()=>o.focus({preventScroll:!0})),c=[],l=n(-1),u={row:0,column:0},f=In({frame:i,skeleton:a,row:e=>{let r=c[e];return r===void 0?d(`tr`):fn(r,{row:e,data:t,seen:l,through:n})},drawn:()=>Bn(o,u)});function ee(e){u=e,f.reveal(e.row),zn(o,e)?.scrollIntoView({block:`nearest`,inline:`nearest`})}function p(e){let i=c[u.row];if(i===void 0)return;if(u.column===0){r(i);return}let a=i.kind===`class`?n(i.class):l;s.show(xn({data:t,row:i,region:u.column-1,seen:a}),e)}return Rn(o,{go:ee,choose:p,around:()=>({at:u,rows:c,columns:t.regions.length,page:f.page()}),mark(e){u=e,Bn(o,u)}}),{show(e,t){c=e,l=t,u={...u,row:Math.max(0,Math.min(u.row,c.length-1))},o.setAttribute(`aria-rowcount`,String(c.length+1)),f.show(c.length)}}}function Rn(e,{go:t,choose:n,around:r,mark:i}){e.addEventListener(`keydown`,e=>{if(e.altKey||e.metaKey)return;let{at:a,...o}=r(),s=An({key:e.key,ctrl:e.ctrlKey,at:a,...o});s!==void 0&&(e.preventDefault(),s===`toggle`&&i({...a,column:0}),s===`toggle`||s===`choose`?n(!0):t(s))}),e.addEventListener(`click`,({target:e})=>{let t=e instanceof Element?e.closest(`[data-column]`):null,r=t?.closest(`[data-row]`);t!==null&&r!=null&&(i({row:Number(r.dataset.row),column:Number(t.dataset.column)}),n(!1))})}function zn(e,{row:t,column:n}){return e.querySelector(`[data-row="${t}"] > [data-column="${n}"]`)}function Bn(e,t){let n=e.querySelector(`.active`);n?.classList.remove(`active`),n?.removeAttribute(`id`),e.removeAttribute(`aria-activedescendant`);let r=zn(e,t);r!==null&&(r.classList.add(`active`),r.id=`map-${t.row}-${t.column}`,e.setAttribute(`aria-activedescendant`,r.id))}function Vn(){let e=document.querySelector(`#map-controls`);if(e===null)return;let t=b(document,`#coverage-data`),n=JSON.parse(t.textContent??``),r=b(document,`#map`);e.hidden=!1,r.hidden=!1,document.documentElement.classList.add(`has-map`),Hn({controls:e,place:r,data:n})}function Hn({controls:e,place:t,data:n}){let r=nn(n),i=Un(n),a=b(e,`#map-fold`),o=Ln({place:t,data:n,through:r,toggle:c});function s(){let t=new FormData(e),s=r(Number(t.get(`class`))),c={text:e.querySelector(`#map-words`)?.value??``,states:new Set(t.getAll(`state`).map(Number)),openUnits:i.units,openAccounts:i.accounts};a.textContent=i.units.size<n.units.length?`Unfold all units`:`Fold all units`,Wn({controls:e,data:n,seen:s,found:ln(n,s,c).length}),o.show(un(n,s,c),s)}function c(e){if(e.kind===`class`)return;let[t,n]=e.kind===`unit`?[i.units,e.unit]:[i.accounts,e.account];t.delete(n)||t.add(n),s()}e.addEventListener(`submit`,e=>e.preventDefault()),e.addEventListener(`input`,s),a.hidden=n.units.length<2,a.addEventListener(`click`,()=>{let e=i.units.size<n.units.length;i.units.clear(),e&&n.units.forEach((e,t)=>i.units.add(t)),s()}),s()}function Un({units:e,accounts:t}){return{units:new Set(t.length<=60?e.keys():[]),accounts:new Set(t.length===1?[0]:[])}}function Wn({controls:e,data:t,seen:n,found:r}){let i=V(t.accounts.length,`account`);b(e,`#map-outcome`).textContent=`${H(r)} of ${i} in ${V(t.regions.length,`region`)}`;let a=Y.map(()=>0);t.accounts.forEach((e,t)=>{let r=n.account(t);a[r]=(a[r]??0)+1});for(let t of e.querySelectorAll(`label.choice`)){let e=a[Number(t.querySelector(`input`)?.value)]??0;t.hidden=e===0,b(t,`.count`).textContent=H(e)}}function Gn({policyList:e}){for(let t of document.querySelectorAll(`details.policy`)){let n=e[Number(t.dataset.policy)];if(n===void 0)continue;let r=je(``,{key:`policy`,value:n.name,wanted:!0}),i=M({...j,query:r});t.querySelector(`summary`)?.after(I(d(`p`,{class:`to-table`},d(`a`,{href:i},`Its findings in the table`))))}}function Kn(){let e=document.querySelector(`#theme`);if(e===null)return;let t=ze(),n=t===void 0?matchMedia(`(prefers-color-scheme: dark)`).matches:t===`dark`;function r(){document.documentElement.classList.toggle(`dark`,n),document.documentElement.classList.toggle(`light`,!n),e?.setAttribute(`aria-pressed`,String(n))}t!==void 0&&r(),e.setAttribute(`aria-pressed`,String(n)),e.addEventListener(`click`,()=>{n=!n,r(),Be(n?`dark`:`light`)}),e.hidden=!1}Qt(),Kn(),ce(),Vn();let qn=document.querySelector(`#explorer`),Jn=document.querySelector(`#findings-data`);if(qn!==null&&Jn!==null){let e=se(Jn.textContent??``);Jt(qn,e),Gn(e),ue(b(document,`#policies`))}})();<\/script>\n</body>\n</html>\n'}function ar(){return f(`a`,{class:`skip`,href:`#content`},`Skip to the report`)}function or(e){return f(`header`,{},f(`p`,{class:`brand`},`Trailproof`),f(`h1`,{},`CloudTrail of ${Y(e)}`),f(`p`,{class:`place`},`As AWS showed it at `,B(e.run.startedAt)))}function Y({accounts:[t,...n],scope:r}){return t===void 0?`no account`:`${r.asked.organization?`an organization: `:``}${n.length===0?`account ${t.id}`:e.t(n.length+1,`account`)}`}function sr({run:e,tool:t,scope:n}){return f(`footer`,{},f(`p`,{},`Made by ${t.name} ${t.version} from run `,f(`code`,{},e.id),`, plan `,f(`code`,{},n.planDigest),`.`))}function cr({result:e}){let{accounts:t,regions:n}=e.population;return p(`population`,`Population`,[f(`p`,{class:`lead`},`Everything that exists was evaluated, left out for a reason, or could not be read.`),g({name:`population`,label:`Table of the population`,caption:`Discovered is evaluated, left out and unreadable together`,columns:[`Of these`,v(`Discovered`),v(`= Evaluated`),v(`+ Left out`),v(`+ Unreadable`),`Adds up`],rows:[lr(`Accounts`,t),lr(`Regions`,n)]}),f(`dl`,{class:`facts`},...ur(e),...fr(e),...pr(e),...mr(e.scope)),hr(e.scope)])}function lr(t,{discovered:n,evaluated:r,excluded:i,unreadable:a}){let o=n-r-i-a;return f(`tr`,{},f(`th`,{scope:`row`},t),[n,r,i,a].map(t=>f(`td`,{class:`number`},e.n(t))),f(`td`,{},o===0?[w(`pass`),` yes`]:[w(`fail`),` no: ${e.n(Math.abs(o))} ${o>0?`missing`:`too many`}`]))}function*ur({accounts:e,scope:{asked:t}}){let n=t.organization?`of an organization: `:``,r=e.map(({id:e,partition:t})=>`${e} (${t})`);yield m(`Accounts`,e.length===0?`none`:n+l.n(r,50)),yield m(`Regions asked for`,t.regions.length===0?`every region that is enabled`:u.t(t.regions)),t.accounts.length>0&&(yield m(`Accounts asked for`,l.n(t.accounts,50))),t.roleName!==``&&(yield m(`Role in each account`,f(`code`,{},t.roleName))),t.roleChain.length>0&&(yield m(`Asked as`,f(`ul`,{},t.roleChain.map(e=>f(`li`,{},f(`code`,{},e))))))}const dr=/* @__PURE__ */ new Map([[`disabled`,`not enabled in the account`],[`not-named`,`not named in --regions`]]);function*fr({scope:{excluded:t}}){let n=t.filter(({region:e})=>e===void 0);if(n.length>0){let t=f(`a`,{href:`#accounts`},`Accounts`);yield m(`Accounts left out`,[`${e.n(n.length)}, see `,t])}let r=t.filter(({region:e})=>e!==void 0);for(let[t,n]of Map.groupBy(r,e=>e.reason)){let r=u.t(n.map(({region:e=``})=>e)),i=new Set(n.map(({account:e})=>e)).size,a=i>1?` (in ${e.n(i)} accounts)`:``;yield m(`Regions left out, ${dr.get(t)??t}`,`${r}${a}`)}}function*pr(e){let t=e.accounts.filter(({access:e})=>e===`unreadable`);if(t.length===0)return;let n=l.t(e);yield m(`Accounts unreadable`,[`${l.n(t.map(({id:e})=>n(e)),50)}, see `,f(`a`,{href:`#faults`},`Not seen`)])}function*mr({asserted:t}){if(t.length===0)return;let n=new Set(t.map(({account:e})=>e)).size;yield m(`Regions taken on your word`,`${u.t(t.map(({region:e})=>e))} (in ${e.t(n,`account`)}, whose list of regions could not be read)`)}function hr({shards:t}){return t.length===0?[]:[f(`h3`,{},`Put together from ${e.t(t.length,`shard`)}`),g({name:`shards`,label:`Table of shards`,caption:`Parts of plans that were asked by runs of their own`,columns:[`Shard`,`Plan`],rows:t.slice(0,200).map(({index:t,of:n,plan:r})=>f(`tr`,{},f(`th`,{scope:`row`,class:`whole`},`${e.n(t)} of ${e.n(n)}`),f(`td`,{class:`free wide`},f(`code`,{},r))))}),b(t.length-200,`shard`)]}function X({question:e,kind:t,answer:n,detail:r,bar:i,lines:a,more:o}){return f(`article`,{class:`answer ${t}`},f(`h3`,{},e),f(`p`,{class:`figure`},w(t),` ${n}`),i??[],f(`p`,{class:`gloss`},r),a.length===0?[]:f(`ul`,{},a.map(e=>f(`li`,{},e))),f(`p`,{class:`further`},f(`a`,{href:o.href},o.text)))}function Z(t){let n=t.length-3;return n>0?[...t.slice(0,3),`and ${e.n(n)} more`]:t}function gr({counts:t,policies:n,before:i,caveats:a}){let o=r.l.filter(e=>e!==`new`&&t[e]>0),s=t[`newly-unknown`]+t[`not-compared`]>0||!i.complete,c=[...o.map(n=>[w(O[n]),` ${e.n(t[n])} ${r.c[n].many}`]),...n.length===0?[]:[[w(`none`),` ${e.t(n.length,`policy is`,`policies are`)} not what they were`]],...a.length===0?[]:[[w(`unknown`),` ${e.t(a.length,`caveat`)}`]]];return X({question:`What changed?`,kind:t.new>0?`fail`:s?`unknown`:`pass`,answer:t.new===0?`Nothing new fails`:e.t(t.new,`new failure`),detail:[`since `,B(i.run.startedAt),`; ${t[`still-failing`]===0?`nothing fails`:e.t(t[`still-failing`],`finding fails`,`findings fail`)} as before.`],lines:c,more:{href:`#changes`,text:`All changes`}})}function _r(){return f(`p`,{class:`note`},`What changed? This run was not compared with an earlier one.`)}function vr(e){let{comparison:t}=e.result;return f(`section`,{id:`summary`,"aria-labelledby":`summary-title`},f(`h2`,{id:`summary-title`,class:`unseen`},`Summary`),yr(e.result),f(`div`,{class:`answers`},br(e),Tr(e),Dr(e),t===void 0?[]:gr(t)),t===void 0?_r():[])}function yr({complete:t,incompleteBecause:n,population:r}){if(t){let{accounts:t,regions:n}=r,i=`${e.t(t.evaluated,`account`)} and ${e.t(n.evaluated,`region`)}`;return f(`p`,{class:`banner complete`},w(`pass`),f(`strong`,{},` Complete`),`: everything in ${i} could be judged.`)}return f(`div`,{class:`banner incomplete`},f(`p`,{},w(`unknown`),f(`strong`,{},` INCOMPLETE`),`, because`),f(`ul`,{},n.map(e=>f(`li`,{},e))))}function br({coverage:{cells:t,situations:n},result:r}){let i=t.covered+t.gap+t.unknown,a=n.filter(({state:e})=>e!==`covered`),o=t.gap>0?`${e.t(t.gap,`region`)} with a gap`:`no gap was found`,s=t.unknown>0?`, ${e.t(t.unknown,`region`)} unknown`:``,c=e.t(M(r.coverage.classes).length,`class`,`classes`),l=r.population.accounts.unreadable,u=l>0?`; ${e.t(l,`account`)} not looked into`:``;return X({question:`Are we covered?`,kind:t.gap>0?`fail`:t.unknown>0||i===0||l>0?`unknown`:`pass`,answer:i===0?`Nothing was looked at`:`${e.n(t.covered)} of ${e.t(i,`region`)}`,detail:i===0?`No region could be read.`:`record ${c} of events in full; ${o}${s}${u}.`,...i===0?{}:{bar:xr(t)},lines:Z(a.map(Sr)),more:{href:`#coverage`,text:`Coverage by account and region`}})}function xr({covered:e,gap:t,unknown:n}){return Sn([{class:`gap`,number:t},{class:`unknown`,number:n},{class:`covered`,number:e}])}function Sr({situation:e,state:t,places:n,cells:r}){let[i]=n,a=n.size===1&&i!==void 0?Cr(i[1]):wr(r,n.size),o=e.answers.find(e=>e.witness!==void 0)?.witness,s=f(`a`,{href:`#${D(e)}`},a);return t===`unknown`?[s,`: unknown`]:o===void 0?s:[s,`: nobody would record `,f(`code`,{},o)]}function Cr(t){return t.length>4?e.t(t.length,`region`):u.t(t)}function wr(t,n){return`${e.t(t,`region`)} of ${e.t(n,`account`)}`}function Tr({result:t,policies:n}){let{findings:r}=t.summary,i=s.t(t.summary),a=s.n(i),o=d.r(t.summary),c=a===0?[]:n.filter(({entry:e})=>e.counts.fail>0),l=s.r.filter(e=>i[e]>0).map(t=>`${e.n(i[t])} ${S[t].toLowerCase()}`),u=a>0?`${l.join(`, `)}; in ${e.t(c.length,`policy`,`policies`)} of ${e.n(n.length)}.`:`${e.t(n.length,`policy`,`policies`)}, ${e.t(r.pass,`finding`)} that ${r.pass===1?`passes`:`pass`}.`;return X({question:`What is broken?`,kind:a>0?`fail`:r.pass>0?`pass`:`none`,answer:a>0?`${e.t(a,`finding`)} ${a===1?`fails`:`fail`}`:`Nothing fails`,detail:o===``?u:`${u} Not counted: ${o}.`,lines:Z(c.map(Er)),more:{href:`#findings`,text:`All findings`}})}function Er({entry:t,worst:n}){return[T(n),` `,f(`a`,{href:`#${z(t)}`},t.title),` (${e.n(t.counts.fail)})`]}function Dr({result:t,causes:n,policies:r}){let{error:i}=t.summary.findings,a=r.filter(({entry:e})=>e.counts.error>0),o=n.length===0&&i===0&&t.complete,s=`${e.t(t.faults.length,`call`)} not answered`;return X({question:`What could not be seen?`,kind:o?`pass`:`unknown`,answer:o?`Nothing in scope`:n.length===0?`Not everything was judged`:s,detail:i>0?`${e.t(i,`finding`)} could not be judged.`:`Every finding could be judged.`,lines:[...kr(t),...Z(a.map(Or)),...Ar(t)],more:o?{href:`#population`,text:`Scope and population`}:{href:`#faults`,text:`What could not be seen, and why`}})}function Or({entry:t}){return[f(`a`,{href:`#${z(t)}`},t.title),` (${e.n(t.counts.error)})`]}function kr({accounts:t,population:n}){if(n.accounts.unreadable===0)return[];let r=l.t({accounts:t}),i=t.filter(({access:e})=>e===`unreadable`).map(({id:e})=>r(e));return[[f(`a`,{href:`#accounts`},e.t(i.length,`account`)),` not looked into: ${l.n(i,5)}`]]}function Ar({population:{accounts:t,regions:n}}){let r=[...t.excluded>0?[e.t(t.excluded,`account`)]:[],...n.excluded>0?[e.t(n.excluded,`region`)]:[]];return r.length===0?[]:[[`Left out of scope: ${r.join(` and `)}, see `,f(`a`,{href:`#population`},`Population`)]]}const jr=[`Trail`,`Owner`,`Home`,`Reach`,`Records`,`Bucket`,`KMS key`,`Validation`,`Logging`];function Mr({result:e}){let{trails:t}=e,n=new Map(e.accounts.map(({id:e,name:t})=>[e,t]));return t.length===0?p(`trails`,`Trails`,[f(`p`,{},`No trail was seen.`)]):p(`trails`,`Trails`,[g({name:`trails`,label:`Table of trails`,caption:`Every trail once`,columns:jr,rows:t.slice(0,500).map(e=>Nr(e,n.get(e.owner)))}),b(t.length-500,`trail`)])}function Nr(e,t){return f(`tr`,{},f(`th`,{scope:`row`,class:`free`,title:e.arn},i.r(e.name,200)),f(`td`,{},e.owner,t===void 0?[]:f(`p`,{class:`place`},t)),f(`td`,{class:`whole`},e.home),f(`td`,{class:`free`},Pr(e)),f(`td`,{class:`free wide`},Fr(e.records)),f(`td`,{class:`free`},Ir(e.bucket)),f(`td`,{class:`free`},Lr(e.key)),f(`td`,{},Rr(e.logFileValidation)),f(`td`,{class:`free`},zr(e.reach)))}function Q(e,t){return[w(e),` ${t}`]}const $=Q(`unknown`,`unknown`);function Pr({multiRegion:e,organization:t,home:n}){if(e===null)return $;let r=e?`all regions`:`${n} only`;return t===null?Q(`unknown`,`${r}, organization unknown`):t?`organization, ${r}`:r}function Fr(e){return e===null?$:e.length===0?Q(`fail`,`nothing`):f(`ul`,{},e.map(e=>f(`li`,{},e)))}function Ir(e){if(e===null)return Q(`fail`,`none`);let t=f(`code`,{},i.r(e.name,200));switch(e.state){case`present`:return t;case`dangling`:return[w(`fail`),` `,t,` does not exist`];case`foreign`:return[w(`unknown`),` `,t,` not seen`]}}function Lr(e){if(e===null)return Q(`none`,`none`);let t=e.arn.slice(e.arn.lastIndexOf(`/`)+1),n=f(`code`,{title:e.arn},i.r(t,200));switch(e.state){case`present`:return e.keyState===`Enabled`?n:e.keyState===null?[w(`unknown`),` `,n,` state unknown`]:[w(`fail`),` `,n,` ${e.keyState}`];case`dangling`:return[w(`fail`),` `,n,` does not exist`];case`foreign`:return[w(`unknown`),` `,n,` not seen`]}}function Rr(e){return e===null?$:e?Q(`pass`,`on`):Q(`fail`,`off`)}function zr({logging:e,stopped:t,unknown:n}){let r=[[`pass`,`on`,e],[`fail`,`off`,t],[`unknown`,`unknown`,n]].filter(([,,e])=>e.length>0);return r.length===0?$:f(`ul`,{},r.map(([e,t,n])=>f(`li`,{title:u.t(n)},Q(e,`${t} in ${Br(n)}`))))}function Br(t){return t.length<=3?u.t(t):e.t(t.length,`region`)}function Vr(e){return{chunks:Hr(e),warnings:[]}}function*Hr(e){let t=tt(e),n=(e,t)=>e?[t]:[],r=[vr,...n(e.comparison!==void 0,st),Ot,...n(e.frameworks.length>0,wn)],i=[...n(de(e),fe),Mr,...n(Kn(e),qn),It,cr,rt];yield*rr(e);for(let e of r)yield`${W(e(t))}\n`;yield*vn(t);for(let e of i)yield`${W(e(t))}\n`;yield*ir(e,{"coverage-data":[Ft(JSON.stringify(In(e,t.causeOf)))],"findings-data":Mt(t.findings)})}exports.html=Vr;