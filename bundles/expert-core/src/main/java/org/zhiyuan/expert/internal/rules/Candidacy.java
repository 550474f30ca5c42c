package org.zhiyuan.expert.internal.rules;

import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.ExpertApplication;

/** What the rules judge (申请与特批): the application, and the override of the age limit the person has, or null (R102). */
public record Candidacy(ExpertApplication application, AgeOverride override) {}
