/** The server from outside: its command line, its port, and AWS's own SDK as the client. */
@NullMarked
package dev.gatehouse.server;

import org.jspecify.annotations.NullMarked;
