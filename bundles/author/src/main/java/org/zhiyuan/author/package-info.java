/** What authors of plugins run beside the platform: it writes new projects and follows their builds. */
package org.zhiyuan.author;
