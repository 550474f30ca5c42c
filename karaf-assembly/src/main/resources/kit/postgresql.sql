-- As the server's administrator: psql -v ON_ERROR_STOP=1 -f kit/postgresql.sql, then \password zhiyuan
CREATE ROLE zhiyuan LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE DATABASE zhiyuan OWNER zhiyuan ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE zhiyuan FROM PUBLIC;
