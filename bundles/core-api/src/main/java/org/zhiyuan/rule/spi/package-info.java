/** What a bundle implements to bring the rule book of another province. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.rule.spi;
