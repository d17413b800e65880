/** BIND's configuration: unprivileged, loopback only, and as tolerant of odd names as a hostile server would be. */
export function bindConfig(folder: string, port: number): string {
  return `
options {
  directory "${folder}";
  listen-on port ${port} { 127.0.0.1; };
  listen-on-v6 { none; };
  pid-file none;
  lock-file none;
  session-keyfile none;
  recursion no;
  dnssec-validation no;
  empty-zones-enable no;
  minimal-responses yes;
  notify no;
  rate-limit { responses-per-second 0; };
};
controls { };
zone "." {
  type primary;
  file "root.zone";
  check-names ignore;
  check-integrity no;
  check-mx ignore;
  check-mx-cname ignore;
  check-srv-cname ignore;
};
`
}

/** The root zone: what every zone must have, then the caller's records. */
export function rootZone(folder: string, serial: number): string {
  return `$ORIGIN .
$TTL 300
. SOA ns.root-servers.example. hostmaster.root-servers.example. ${serial} 3600 600 86400 60
. NS ns.root-servers.example.
ns.root-servers.example. A 127.0.0.1
$INCLUDE "${folder}/records"
`
}
