-- One row is a followed document, of which the next version is read whatever it is.
update depositary_document set tag = null, last_modified = null where address = @address
