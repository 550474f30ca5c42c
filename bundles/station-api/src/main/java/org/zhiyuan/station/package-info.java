/** Stations: yearly rounds, applications, assessment, joint grant, titles and the public register. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.zhiyuan.station;
