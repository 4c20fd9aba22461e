-- Which State continues another under a new name; what another name of a participant is, and in which language. Names recorded before are
-- taken for spellings until the facts say more.

alter table participant add column continued_by text;
alter table participant_alias add column kind text not null default 'spelling';
alter table participant_alias add column language text;
