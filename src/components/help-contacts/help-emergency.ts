import { html, type TemplateResult } from 'lit';
import type { Contact } from '../../data/index.js';
import { heading } from '../shared/templates.js';
import type { ContactView } from './contact-view.js';

/** 112: as large as a thumb, in the one colour of alarm; and, folded, for who cannot speak. */
export const renderEmergency = (
  { note }: Contact,
  { localize, level, language }: ContactView,
): TemplateResult =>
  html`<div class="emergency" part="emergency">
    ${heading(
      level,
      html`<a href="tel:112"><span class="big">112</span> ${localize.term('helpEmergency')}</a>`,
    )}
    <details>
      <summary>${localize.term('helpSms')}</summary>
      <p lang=${language}>${note}</p>
      <p><a class="channel" href="sms:112">${localize.term('channel', 'sms', '112')}</a></p>
    </details>
  </div>`;
