/** How a start that must not go on is refused, with its reason in one line. */
package org.zhiyuan.start;
