/** The rule book (R1, R3, R95): what is in force on which day, how a change is published, and what it would do before it is. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.rule;
