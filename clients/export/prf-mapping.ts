/** Which MAPI property each name stands for. Outlook reads nothing without these tables, which are the same in every file. */
export const prfMapping = [
  '[Unicode Personal Folders]',
  'ServiceName=MSUPST MS',
  'Name=PT_UNICODE,0x3001',
  'PathToPersonalFolders=PT_STRING8,0x6700',
  'RememberPassword=PT_BOOLEAN,0x6701',
  'EncryptionType=PT_LONG,0x6702',
  '',
  ...mailTable('I_Mail', 'POP3', ['LeaveOnServer=PT_LONG,0x1000']),
  '',
  ...mailTable('IMAP_I_Mail', 'IMAP', ['CheckNewImap=PT_LONG,0x1100', 'RootFolder=PT_UNICODE,0x1101']),
]

function mailTable(section: string, prefix: string, own: string[]): string[] {
  return [
    `[${section}]`,
    `AccountType=${prefix}`,
    'AccountName=PT_UNICODE,0x0002',
    'DisplayName=PT_UNICODE,0x000B',
    'EmailAddress=PT_UNICODE,0x000C',
    `${prefix}Server=PT_UNICODE,0x0100`,
    `${prefix}UserName=PT_UNICODE,0x0101`,
    `${prefix}UseSPA=PT_LONG,0x0108`,
    'Organization=PT_UNICODE,0x0107',
    'ReplyEmailAddress=PT_UNICODE,0x0103',
    `${prefix}Port=PT_LONG,0x0104`,
    `${prefix}UseSSL=PT_LONG,0x0105`,
    'SMTPServer=PT_UNICODE,0x0200',
    'SMTPUseAuth=PT_LONG,0x0203',
    'SMTPAuthMethod=PT_LONG,0x0208',
    'SMTPUserName=PT_UNICODE,0x0204',
    'SMTPUseSPA=PT_LONG,0x0207',
    'ConnectionType=PT_LONG,0x000F',
    'ConnectionOID=PT_UNICODE,0x0010',
    'SMTPPort=PT_LONG,0x0201',
    'SMTPSecureConnection=PT_LONG,0x020A',
    'ServerTimeOut=PT_LONG,0x0209',
    ...own,
  ]
}
