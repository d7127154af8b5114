/* Nothing is called from outside: the library is loaded before a program and stands between it and the system. */
