-- The ledger goes back to nothing any more: the files of functions of the program that runs then say so.
DROP TABLE merge_rows;
DROP TABLE merges;
