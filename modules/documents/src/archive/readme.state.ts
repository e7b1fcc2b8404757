/** What stands beside the files of a signed archive: what they are, and how anybody can check them. */
export const readmeOf = ({
  no,
  made,
  key,
  events,
  papers,
}: Readonly<{ no: string; made: string; key: string; events: number; papers: number }>): string => `一扇门 签名归档包　${no}　${made}

dossier.pdf      整卷：封面、目录、全部文书和附件、备考表
papers/          已用印存档的文书 ${papers} 份，各附分离签名（.sig）
files/           信访人和单位交来的原始文件
events/          本件的登记记录 ${events} 条，每条带有在登记簿中的证明
checkpoint.txt   证明所指向的登记簿检查点（已签名）
key.txt          登记簿的公钥
MANIFEST.txt     以上每个文件的 SHA-256；MANIFEST.txt.sig 是对它的签名

怎样核对（不需要网络，也不需要本系统的数据库）：
  onedoor verify --archive 本文件.zip --key "${key}"
公钥请从县信访部门公布处取得，不要只用包内的 key.txt。改动任何一个字节，都会指出是哪个文件、哪里不符。
本包含有个人信息，只能依法使用和保管。


One Door, signed archive　${no}　${made}

dossier.pdf      the whole case file: cover, index, every document and paper, closing note
papers/          ${papers} documents as they were signed and kept, each with its detached signature (.sig)
files/           the files that the petitioner and the offices handed in
events/          ${events} entries of the matter, each with the proof that it is in the register
checkpoint.txt   the signed head of the register that the proofs lead to
key.txt          the public key of the register
MANIFEST.txt     the SHA-256 of every file above; MANIFEST.txt.sig is the signature over it

To check it, without a network and without this system’s database:
  onedoor verify --archive this-file.zip --key "${key}"
Take the key from where the petition office publishes it rather than from key.txt alone. Whatever byte is changed, the check names the file and what is wrong.
This archive holds personal data. Use and keep it as the law allows.
`
