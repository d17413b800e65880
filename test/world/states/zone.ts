/** The records of every domain that the states ask about, in one zone. */
export const zone = `
mx.example. MX 1 aspmx.l.google.com.
slow.example. MX 10 mx1-us1.ppe-hosted.com.
gmial.com. MX 1 mx.gmial.com.
srv.example. MX 10 mx.srv.example.
mail.srv.example. A 192.0.2.1
_imaps._tcp.srv.example. SRV 0 1 993 mail.srv.example.
_imap._tcp.srv.example. SRV 0 1 143 mail.srv.example.
_pop3s._tcp.srv.example. SRV 0 1 995 mail.srv.example.
_submissions._tcp.srv.example. SRV 0 1 465 mail.srv.example.
_submission._tcp.srv.example. SRV 0 1 587 mail.srv.example.
outside.example. MX 10 mx.outside.example.
imap.elsewhere.example. A 192.0.2.1
smtp.elsewhere.example. A 192.0.2.1
_imaps._tcp.outside.example. SRV 0 1 993 imap.elsewhere.example.
_submissions._tcp.outside.example. SRV 0 1 465 smtp.elsewhere.example.
broken.example. MX 10 mx.broken.example.
_imaps._tcp.broken.example. SRV 0 1 993 a_b.broken.example.
_imaps._tcp.broken.example. SRV 10 1 993 gone.broken.example.
evidence.example. MX 10 mx1-us1.ppe-hosted.com.
evidence.example. TXT "v=spf1 include:_spf.google.com -all"
guess.example. MX 10 mx.hosting.example.
imap.guess.example. A 192.0.2.1
smtp.guess.example. A 192.0.2.1
file.example. MX 10 mx.file.example.
ukr.net. MX 10 mxs.ukr.net.
imap.ukr.net. A 192.0.2.1
pop3.ukr.net. A 192.0.2.2
excite.co.jp. MX 10 mx.excite.co.jp.
forward.example. MX 10 route1.mx.cloudflare.net.
no-mail.example. MX 0 .
own.example. MX 10 mx.own.example.
gateway.example. MX 10 mx1-us1.ppe-hosted.com.
sending.example. MX 10 mxa.mailgun.org.
quiet.example. TXT "nothing here"
unanswered.example. TXT "nothing here"
host.team.parent.example. A 192.0.2.1
parent.example. MX 1 aspmx.l.google.com.
very-long-name-of-a-company-that-would-not-be-shortened.and-its-department-of-correspondence.example. MX 10 mx.very-long-name-of-a-company-that-would-not-be-shortened.and-its-department-of-correspondence.example.
`
