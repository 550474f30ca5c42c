/** The SOAP face: endpoints over the contracts, and those that plugins bring. */
package org.zhiyuan.soap.internal;
