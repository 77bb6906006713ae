import { Module } from '@nestjs/common';
import { Listener } from '../database/listener.js';
import { LiveFeed } from './live-feed.service.js';
import { LiveController } from './live.controller.js';

@Module({ controllers: [LiveController], providers: [Listener, LiveFeed] })
export class LiveModule {}
