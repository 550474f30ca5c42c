/** The SOAP face: four endpoints over the contracts, and those that plugins bring. */
package org.zhiyuan.soap.internal;
