-- One row is a proposal that was open, of an address whose later document says something else.
update proposal set state = 'superseded', decided_at = @now where address = @address and state = 'open'
