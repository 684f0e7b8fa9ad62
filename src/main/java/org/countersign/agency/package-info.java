/// Which law-enforcement bodies are meant: their names, their kinds, and what the FBI lists of them.
package org.countersign.agency;
