-- Which States followed one that was dissolved, by code and separated by spaces.

alter table participant add column succeeded_by text;
