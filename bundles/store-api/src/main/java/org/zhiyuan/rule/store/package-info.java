/** What changes of the rule book and yearly holidays are kept in. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.rule.store;
