DROP TABLE function_files;
