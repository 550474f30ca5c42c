/** Plays one year of the programme on a running platform, through the same HTTP that its users use. */
package org.zhiyuan.demo;
