/** The rule book: thresholds with the dates they are in force, rules, and the verdict they add up to. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.rulebook;
