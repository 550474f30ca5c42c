/** Patterns that come from plugins' schemas (格式), matched in a time that grows with the text's length alone. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.pattern;
