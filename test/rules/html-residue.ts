import rule from '../../src/rules/html-residue.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    'AT&T said so.',
    {title: 'Stock codes', text: 'Shares of Phillips <P>, <BR> and <I.TO> rose; <IBM.N> fell.'},
    {title: 'Less and more', text: 'If a < b and c > d, then R&D; costs fall.'},
    {title: 'A rank', text: 'The team is ranked #36; the next is #39; both lost.'},
    {title: 'An address', text: 'See <http://example.com/?a=1&b=2> for more.'}
  ],
  invalid: [
    {text: 'AT‹&amp;›T said so.', fixed: 'AT&T said so.'},
    {
      text: 'The town‹&#8217;›s mayor, caf‹&eacute;› owner,‹&nbsp;›said ‹&ldquo;›no‹&rdquo;›.',
      fixed: 'The town’s mayor, café owner, said “no”.'
    },
    {title: 'A literal line end', text: 'He left.‹&#13;› She stayed.', fixed: 'He left.  She stayed.'},
    {title: 'Tags', text: '‹<p>›The mine will reopen.‹<br />› Its owner said ‹<b>›so‹</b>›.‹</p>›', suggests: ['', '', '', '', '']},
    {title: 'Escaped tags', text: '‹&lt;p&gt;›The ‹&lt;b&gt;›mine‹&lt;/b&gt;› of <ABC.N> will reopen.', suggests: ['', '', '']},
    {title: 'A tag in capitals with an attribute', text: 'Shares of ‹<A HREF="http://example.com/q">›the bank‹</A>› rose.'},
    {title: 'The first character was eaten', text: 'The town‹ #39;›s budget is ‹#36;›50M.', suggests: ["'", '$']}
  ]
})
