-- One row is the shipped facts that one revision recorded.
insert into shipped_facts (revision, issued_on, digest) values (@revision, @IssuedOn, @Digest)
