-- One row is one version of the record of one State or organization, oldest first, up to a revision.
select from_revision as fromRevision, to_revision as toRevision
from participant
where code = @code and from_revision <= @revision
order by from_revision
