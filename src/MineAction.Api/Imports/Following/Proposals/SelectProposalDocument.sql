-- One row is the document of one proposal, packed by gzip.
select document from proposal where id = @id
