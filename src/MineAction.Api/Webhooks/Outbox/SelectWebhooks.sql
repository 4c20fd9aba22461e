-- One row is one subscription, oldest first.
select id, url, instruments, participants, verified, secret, created_by as createdBy, created_at as createdAt
from webhook
order by created_at, id
