-- One row is one subscription for which a delivery is due.
select id, url, instruments, participants, verified, secret, created_by as createdBy, created_at as createdAt
from webhook
where id in (select webhook from webhook_delivery where due_at <= @now)
