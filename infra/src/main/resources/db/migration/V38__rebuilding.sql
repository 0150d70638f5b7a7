-- Read models are made anew in temporary tables beside the live ones.
DO
$$
    BEGIN
        EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO subnotice_service', current_database());
    END
$$;
