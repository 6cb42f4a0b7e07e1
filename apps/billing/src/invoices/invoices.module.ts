import { Module } from '@nestjs/common';
import { CollectInvoiceController } from './collect-invoice/collect-invoice.controller.js';
import { CollectInvoiceService } from './collect-invoice/collect-invoice.service.js';
import { CreditInvoiceController } from './credit-invoice/credit-invoice.controller.js';
import { CreditInvoiceService } from './credit-invoice/credit-invoice.service.js';
import { IssueInvoiceController } from './issue-invoice/issue-invoice.controller.js';
import { IssueInvoiceService } from './issue-invoice/issue-invoice.service.js';
import { RegisterPaymentController } from './register-payment/register-payment.controller.js';
import { RegisterPaymentService } from './register-payment/register-payment.service.js';
import { ShowInvoiceController } from './show-invoice/show-invoice.controller.js';
import { ShowInvoiceService } from './show-invoice/show-invoice.service.js';

@Module({
  controllers: [
    IssueInvoiceController,
    CollectInvoiceController,
    RegisterPaymentController,
    CreditInvoiceController,
    ShowInvoiceController,
  ],
  providers: [
    IssueInvoiceService,
    CollectInvoiceService,
    RegisterPaymentService,
    CreditInvoiceService,
    ShowInvoiceService,
  ],
})
export class InvoicesModule {}
