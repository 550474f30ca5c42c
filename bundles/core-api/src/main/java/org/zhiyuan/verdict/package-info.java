/** What the rule book says of an application: findings clause by clause, and the verdict they add up to. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.verdict;
