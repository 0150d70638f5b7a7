-- The service appends and reads, the reader reads what is meant to be read. Neither can log in: the
-- login user takes the role when a pool opens a connection. Roles belong to the whole server, so
-- they may stand already.
DO
$$
    BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'subnotice_service') THEN
            CREATE ROLE subnotice_service NOLOGIN;
        END IF;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'subnotice_reader') THEN
            CREATE ROLE subnotice_reader NOLOGIN;
        END IF;
        IF NOT pg_has_role(current_user, 'subnotice_service', 'SET') THEN
            EXECUTE format('GRANT subnotice_service TO %I', current_user);
        END IF;
        IF NOT pg_has_role(current_user, 'subnotice_reader', 'SET') THEN
            EXECUTE format('GRANT subnotice_reader TO %I', current_user);
        END IF;
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO subnotice_service, subnotice_reader', current_schema);
    END
$$;
