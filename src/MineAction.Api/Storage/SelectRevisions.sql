-- One row is one revision of the register, oldest first, with the shipped facts that it recorded, if it recorded any.
select r.id, r.recorded_at as recordedAt, r.author, r.reason, s.revision as shippedRevision, s.issued_on as issuedOn, s.digest
from revision r
left join shipped_facts s on s.revision = r.id
order by r.id
