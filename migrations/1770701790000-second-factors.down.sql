DROP TABLE second_factor_changes;
DROP TABLE recovery_codes;
DROP TABLE second_factors;
