-- One row: the number of the next proposal.
select coalesce(max(id), 0) + 1 from proposal
